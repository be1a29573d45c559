#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    type __Answer = <A as __rpc::RpcAction>::Response;
    #[allow(deprecated)]
    const __NEXT: __rpc::Path = &[
        __rpc::wire(|answer: &__Answer| __rpc::Some(answer), "NextToken"),
    ];
    #[allow(deprecated)]
    const __ITEMS: __rpc::Path = &[
        __rpc::wire(|answer: &__Answer| __rpc::Some(answer), "Rules"),
        __rpc::wire(|answer: &__Answer| __rpc::Some(&answer.rules), "Rule"),
    ];
    #[allow(deprecated)]
    const __STATUS_0: __rpc::Path = &[
        __rpc::wire(|answer: &__Answer| __rpc::Some(answer), "State"),
    ];
    #[allow(dead_code, deprecated)]
    fn __read(answer: &__Answer) -> __rpc::Option<()> {
        let _ = &answer.next_token;
        let _ = &answer.rules.rule;
        let _ = &answer.state;
        __rpc::None
    }
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
        #[inline]
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
                        next: __NEXT,
                        more: __rpc::None,
                    },
                    items: __ITEMS,
                    size: __rpc::None,
                }),
                waiters: &[
                    __rpc::Waiter {
                        name: "running",
                        status: __STATUS_0,
                        done: &["Up"],
                        failed: &["Down"],
                        ..__rpc::Waiter::EMPTY
                    },
                ],
                ..__rpc::Action::EMPTY
            };
            __value
        };
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl __rpc::Paginate for A {
        type Item = Rule;
        fn items(
            answer: &mut Self::Response,
        ) -> __rpc::Option<&mut __rpc::Vec<Self::Item>> {
            let items: &mut __rpc::Vec<Self::Item> = &mut answer.rules.rule;
            __rpc::Some(items)
        }
        fn position(&mut self) -> __rpc::Slot<'_> {
            <Option<String> as __rpc::Decode>::slot(&mut self.next_token)
        }
    }
    impl A {
        /// A request with no parameter set.
        #[inline]
        pub fn new() -> Self {
            Self { next_token: __rpc::None }
        }
        /// Sets `NextToken`.
        #[must_use]
        pub fn next_token(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.next_token, value);
            self
        }
        /// Until `state` is `Up`.
        pub const RUNNING: __rpc::Until<Self> = __rpc::Until::declared(0);
    }
};
