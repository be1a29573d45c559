#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for StartConfigurationRecorder {
        const FIELDS: &'static [__rpc::Field] = &[];
        #[inline]
        fn get(&self, i: usize) -> __rpc::Value<'_> {
            match i {
                _ => __rpc::Value::Unset,
            }
        }
    }
    #[automatically_derived]
    impl __rpc::RpcAction for StartConfigurationRecorder {
        type Response = StartConfigurationRecorderResponse;
        const ACTION: &'static __rpc::Action = &{
            let __value = __rpc::Action {
                product: "Config",
                version: "2019-01-08",
                name: "StartConfigurationRecorder",
                params: __rpc::fields::<Self>(),
                response: __rpc::response::<Self>(),
                ..__rpc::Action::EMPTY
            };
            __value
        };
    }
    impl StartConfigurationRecorder {
        /// A request with no parameter set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }
};
