#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for Node {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["Name", "Child", "Children"],
                [
                    <String as __rpc::Param>::KIND,
                    <Option<Box<Node>> as __rpc::Param>::KIND,
                    <Vec<Node> as __rpc::Param>::KIND,
                ],
                ["", "", ""],
                [
                    (0, __rpc::REQUIRED),
                    (
                        1,
                        __rpc::Field {
                            secret: <Option<Box<Node>> as __rpc::Param>::SECRET,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        2,
                        __rpc::Field {
                            omit_empty: true,
                            secret: <Vec<Node> as __rpc::Param>::SECRET,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                ],
            );
            __value
        };
        #[inline]
        fn get(&self, i: usize) -> __rpc::Value<'_> {
            match i {
                0 => <String as __rpc::Param>::value(&self.name),
                1 => <Option<Box<Node>> as __rpc::Param>::value(&self.child),
                2 => <Vec<Node> as __rpc::Param>::value(&self.children),
                _ => __rpc::Value::Unset,
            }
        }
    }
    #[automatically_derived]
    impl __rpc::Param for Node {
        const KIND: __rpc::Kind = __rpc::object::<Self>();
        type Form = __rpc::form::Composite;
        #[inline]
        fn value(&self) -> __rpc::Value<'_> {
            __rpc::Value::Object(self)
        }
    }
    impl Node {
        /// A request with the required parameters.
        #[inline]
        pub fn new(name: impl __rpc::Into<String>) -> Self {
            Self {
                name: __rpc::Into::into(name),
                child: __rpc::None,
                children: <Vec<Node> as __rpc::Default>::default(),
            }
        }
        /// Sets `Child`.
        #[must_use]
        pub fn child(mut self, value: impl __rpc::Into<Box<Node>>) -> Self {
            __rpc::set(&mut self.child, value);
            self
        }
        /// Sets `Children`.
        #[must_use]
        pub fn children(
            mut self,
            value: impl __rpc::IntoIterator<Item = impl __rpc::Into<Node>>,
        ) -> Self {
            __rpc::set_bare_list(&mut self.children, value);
            self
        }
    }
};
