#[allow(unused_qualifications)]
const _: () = {
    use my_crate::rpc::__private as __rpc;
    #[automatically_derived]
    #[allow(deprecated)]
    impl __rpc::Lend for A {
        const FIELDS: &'static [__rpc::Field] = &[];
        #[inline]
        fn get(&self, i: usize) -> __rpc::Value<'_> {
            match i {
                _ => __rpc::Value::Unset,
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl __rpc::RpcAction for A {
        type Response = crate::Rules;
        const ACTION: &'static __rpc::Action = &{
            let __value = __rpc::Action {
                product: "Config",
                version: "2019-01-08",
                name: "ListRules",
                params: __rpc::fields::<Self>(),
                response: __rpc::response::<Self>(),
                method: __rpc::Method::Get,
                anonymous: true,
                deprecated: true,
                endpoints: __rpc::Some(&crate::ENDPOINTS),
                ..__rpc::Action::EMPTY
            };
            __value
        };
    }
    #[allow(deprecated)]
    impl A {
        /// A request with no parameter set.
        #[inline]
        fn new() -> Self {
            Self {}
        }
    }
};
