#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for ListConfigRules {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["Type", "NextToken", "PageSize", "Enabled", "Password"],
                [
                    <String as __rpc::Param>::KIND,
                    <Option<String> as __rpc::Param>::KIND,
                    <Option<i32> as __rpc::Param>::KIND,
                    <bool as __rpc::Param>::KIND,
                    <Option<Secret<String>> as __rpc::Param>::KIND,
                ],
                ["The type.", "", "", "", ""],
                [
                    (0, __rpc::REQUIRED),
                    (3, __rpc::REQUIRED),
                    (
                        4,
                        __rpc::Field {
                            secret: true,
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
                0 => <String as __rpc::Param>::value(&self.r#type),
                1 => <Option<String> as __rpc::Param>::value(&self.next_token),
                2 => <Option<i32> as __rpc::Param>::value(&self.page_size),
                3 => <bool as __rpc::Param>::value(&self.enabled),
                4 => <Option<Secret<String>> as __rpc::Param>::value(&self.password),
                _ => __rpc::Value::Unset,
            }
        }
    }
    #[automatically_derived]
    impl __rpc::RpcAction for ListConfigRules {
        type Response = ListConfigRulesResponse;
        const ACTION: &'static __rpc::Action = &{
            let __value = __rpc::Action {
                product: "Config",
                version: "2019-01-08",
                name: "ListConfigRules",
                params: __rpc::fields::<Self>(),
                response: __rpc::response::<Self>(),
                doc: "Lists the rules.",
                idempotent: true,
                ..__rpc::Action::EMPTY
            };
            __value
        };
    }
    impl ListConfigRules {
        /// A request with the required parameters.
        #[inline]
        pub fn new(r#type: impl __rpc::Into<String>, enabled: bool) -> Self {
            Self {
                r#type: __rpc::Into::into(r#type),
                next_token: __rpc::None,
                page_size: __rpc::None,
                enabled: enabled,
                password: __rpc::None,
            }
        }
        /// Sets `NextToken`.
        #[must_use]
        pub fn next_token(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.next_token, value);
            self
        }
        /// Sets `PageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl __rpc::Into<i32>) -> Self {
            __rpc::set(&mut self.page_size, value);
            self
        }
        /// Sets `Password`.
        #[must_use]
        pub fn password(mut self, value: impl __rpc::Into<Secret<String>>) -> Self {
            __rpc::set(&mut self.password, value);
            self
        }
    }
};
