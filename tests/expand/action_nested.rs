#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for A {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["Filter", "Tags", "Common", "State"],
                [
                    <Option<Filter> as __rpc::Param>::KIND,
                    <Vec<Tag> as __rpc::Param>::KIND,
                    <Common as __rpc::Param>::KIND,
                    <Option<State> as __rpc::Param>::KIND,
                ],
                ["", "", "", ""],
                [
                    (
                        0,
                        __rpc::Field {
                            style: __rpc::Style::Json,
                            secret: <Option<Filter> as __rpc::Param>::SECRET,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        1,
                        __rpc::Field {
                            omit_empty: true,
                            secret: <Vec<Tag> as __rpc::Param>::SECRET,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        2,
                        __rpc::Field {
                            required: true,
                            style: __rpc::Style::Flatten,
                            secret: <Common as __rpc::Param>::SECRET,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        3,
                        __rpc::Field {
                            style: <<Option<
                                State,
                            > as __rpc::Param>::Form as __rpc::form::Unambiguous>::STYLE,
                            secret: <Option<State> as __rpc::Param>::SECRET,
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
                0 => <Option<Filter> as __rpc::Param>::value(&self.filter),
                1 => <Vec<Tag> as __rpc::Param>::value(&self.tags),
                2 => <Common as __rpc::Param>::value(&self.common),
                3 => <Option<State> as __rpc::Param>::value(&self.state),
                _ => __rpc::Value::Unset,
            }
        }
    }
    const _: () = __rpc::flat(
        <A as __rpc::Fields>::FIELDS,
        <Common as __rpc::Fields>::FIELDS,
        true,
    );
    #[automatically_derived]
    impl __rpc::RpcAction for A {
        type Response = AResponse;
        const ACTION: &'static __rpc::Action = &{
            let __value = __rpc::Action {
                product: "Config",
                version: "2019-01-08",
                name: "A",
                params: __rpc::fields::<Self>(),
                response: __rpc::response::<Self>(),
                ..__rpc::Action::EMPTY
            };
            __value
        };
    }
    impl A {
        /// A request with the required parameters.
        #[inline]
        pub fn new(common: impl __rpc::Into<Common>) -> Self {
            Self {
                filter: __rpc::None,
                tags: <Vec<Tag> as __rpc::Default>::default(),
                common: __rpc::Into::into(common),
                state: __rpc::None,
            }
        }
        /// Sets `Filter`.
        #[must_use]
        pub fn filter(mut self, value: impl __rpc::Into<Filter>) -> Self {
            __rpc::set(&mut self.filter, value);
            self
        }
        /// Sets `Tags`.
        #[must_use]
        pub fn tags(
            mut self,
            value: impl __rpc::IntoIterator<Item = impl __rpc::Into<Tag>>,
        ) -> Self {
            __rpc::set_bare_list(&mut self.tags, value);
            self
        }
        /// Sets `State`.
        #[must_use]
        pub fn state(mut self, value: impl __rpc::Into<State>) -> Self {
            __rpc::set(&mut self.state, value);
            self
        }
    }
};
