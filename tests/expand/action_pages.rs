#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for A {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["NextToken"],
                [<Option<String> as __rpc::Param>::KIND],
                [""],
                [],
            );
            __value
        };
        fn get(&self, i: usize) -> __rpc::Value<'_> {
            match i {
                0 => <Option<String> as __rpc::Param>::value(&self.next_token),
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
                pages: __rpc::Some(__rpc::Pages {
                    by: __rpc::PageBy::Token {
                        param: "NextToken",
                        next: "NextToken",
                    },
                    items: "Rules.Rule",
                }),
                waiters: &[
                    __rpc::Waiter {
                        name: "running",
                        status: "State",
                        done: &["Up"],
                        failed: &["Down"],
                    },
                ],
                ..__rpc::Action::EMPTY
            };
            __value
        };
    }
    #[allow(dead_code, deprecated)]
    fn __read(answer: &<A as __rpc::RpcAction>::Response) {
        let _ = &answer.state;
        let _ = &answer.next_token;
    }
    #[allow(dead_code, deprecated)]
    fn __items(answer: &<A as __rpc::RpcAction>::Response) -> &__rpc::Vec<Rule> {
        &answer.rules.rule
    }
    impl A {
        /// A request with no parameter set.
        pub fn new() -> Self {
            Self { next_token: __rpc::None }
        }
        /// Sets `NextToken`.
        #[must_use]
        pub fn next_token(mut self, value: impl __rpc::Into<String>) -> Self {
            self.next_token = __rpc::Some(__rpc::Into::into(value));
            self
        }
    }
};
