#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for A {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["Size", "Mode", "Name"],
                [
                    <Option<i32> as __rpc::Param>::KIND,
                    <Option<String> as __rpc::Param>::KIND,
                    <Option<String> as __rpc::Param>::KIND,
                ],
                ["", "", ""],
                [
                    (
                        0,
                        __rpc::Field {
                            rules: &[__rpc::Rule::Min(1.0), __rpc::Rule::Max(100.0)],
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        2,
                        __rpc::Field {
                            rules: &[
                                __rpc::Rule::MinLen(2),
                                __rpc::Rule::MaxLen(50),
                                __rpc::Rule::OneOf(&["a", "b"]),
                                __rpc::Rule::Check(no_blanks),
                                __rpc::Rule::RequiredIf {
                                    param: "Mode",
                                    values: &["New", "Other"],
                                },
                            ],
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
                0 => <Option<i32> as __rpc::Param>::value(&self.size),
                1 => <Option<String> as __rpc::Param>::value(&self.mode),
                2 => <Option<String> as __rpc::Param>::value(&self.name),
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
        /// A request with no parameter set.
        #[inline]
        pub fn new() -> Self {
            Self {
                size: __rpc::None,
                mode: __rpc::None,
                name: __rpc::None,
            }
        }
        /// Sets `Size`.
        #[must_use]
        pub fn size(mut self, value: impl __rpc::Into<i32>) -> Self {
            __rpc::set(&mut self.size, value);
            self
        }
        /// Sets `Mode`.
        #[must_use]
        pub fn mode(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.mode, value);
            self
        }
        /// Sets `Name`.
        #[must_use]
        pub fn name(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.name, value);
            self
        }
    }
};
