#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
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
    impl __rpc::RpcAction for A {
        type Response = AResponse;
        const ACTION: &'static __rpc::Action = &{
            let __value = __rpc::Action {
                product: "Config",
                version: "2019-01-08",
                name: "A",
                params: __rpc::fields::<Self>(),
                response: __rpc::response::<Self>(),
                errors: &[
                    Self::NO_PERMISSION,
                    Self::THROTTLING_USER,
                    __rpc::ErrorCode {
                        status: 429,
                        code: "Throttling.User",
                        message: "",
                    },
                    Self::NO_RULE,
                    super::errors::FORBIDDEN,
                ],
                ..__rpc::Action::EMPTY
            };
            __value
        };
    }
    impl A {
        /// A request with no parameter set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
        /// `NoPermission` (HTTP 400): You are not authorized.
        pub const NO_PERMISSION: __rpc::ErrorCode = __rpc::ErrorCode {
            status: 400,
            code: "NoPermission",
            message: "You are not authorized.",
        };
        /// `Throttling.User` (HTTP 503): Too many.
        pub const THROTTLING_USER: __rpc::ErrorCode = __rpc::ErrorCode {
            status: 503,
            code: "Throttling.User",
            message: "Too many.",
        };
        /// `NoRule` (HTTP 404)
        pub const NO_RULE: __rpc::ErrorCode = __rpc::ErrorCode {
            status: 404,
            code: "NoRule",
            message: "",
        };
    }
};
