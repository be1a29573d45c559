#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for A {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["Ids", "Names", "Zones", "Sizes", "Labels"],
                [
                    <Vec<String> as __rpc::Param>::KIND,
                    <Vec<String> as __rpc::Param>::KIND,
                    <Option<Vec<String>> as __rpc::Param>::KIND,
                    <Vec<i64> as __rpc::Param>::KIND,
                    <BTreeMap<String, String> as __rpc::Param>::KIND,
                ],
                ["", "", "", "", ""],
                [
                    (0, __rpc::OMIT_EMPTY),
                    (
                        1,
                        __rpc::Field {
                            required: true,
                            omit_empty: true,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        3,
                        __rpc::Field {
                            omit_empty: true,
                            style: __rpc::Style::Join(","),
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        4,
                        __rpc::Field {
                            omit_empty: true,
                            style: __rpc::Style::Json,
                            secret: <BTreeMap<String, String> as __rpc::Param>::SECRET,
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
                0 => <Vec<String> as __rpc::Param>::value(&self.ids),
                1 => <Vec<String> as __rpc::Param>::value(&self.names),
                2 => <Option<Vec<String>> as __rpc::Param>::value(&self.zones),
                3 => <Vec<i64> as __rpc::Param>::value(&self.sizes),
                4 => <BTreeMap<String, String> as __rpc::Param>::value(&self.labels),
                _ => __rpc::Value::Unset,
            }
        }
    }
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
        pub fn new(
            names: impl __rpc::IntoIterator<Item = impl __rpc::Into<String>>,
        ) -> Self {
            Self {
                ids: <Vec<String> as __rpc::Default>::default(),
                names: __rpc::list(names),
                zones: __rpc::None,
                sizes: <Vec<i64> as __rpc::Default>::default(),
                labels: <BTreeMap<String, String> as __rpc::Default>::default(),
            }
        }
        /// Sets `Ids`.
        #[must_use]
        pub fn ids(
            mut self,
            value: impl __rpc::IntoIterator<Item = impl __rpc::Into<String>>,
        ) -> Self {
            __rpc::set_bare_list(&mut self.ids, value);
            self
        }
        /// Sets `Zones`.
        #[must_use]
        pub fn zones(
            mut self,
            value: impl __rpc::IntoIterator<Item = impl __rpc::Into<String>>,
        ) -> Self {
            __rpc::set_list(&mut self.zones, value);
            self
        }
        /// Sets `Sizes`.
        #[must_use]
        pub fn sizes(
            mut self,
            value: impl __rpc::IntoIterator<Item = impl __rpc::Into<i64>>,
        ) -> Self {
            __rpc::set_bare_list(&mut self.sizes, value);
            self
        }
        /// Sets `Labels`.
        #[must_use]
        pub fn labels(
            mut self,
            value: impl __rpc::IntoIterator<
                Item = (impl __rpc::Into<String>, impl __rpc::Into<String>),
            >,
        ) -> Self {
            __rpc::set_bare_map(&mut self.labels, value);
            self
        }
    }
};
