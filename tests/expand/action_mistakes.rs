::core::compile_error! {
    "`version` must be a date written `YYYY-MM-DD`, found `2019`"
}
::core::compile_error! {
    "`json` says how a list, map or object is sent, and `size` is a number; remove it"
}
#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for A {
        const FIELDS: &'static [__rpc::Field] = &[];
        fn get(&self, _: usize) -> __rpc::Value<'_> {
            __rpc::Value::Unset
        }
    }
    #[automatically_derived]
    impl __rpc::RpcAction for A {
        type Response = AResponse;
        const ACTION: &'static __rpc::Action = &__rpc::Action::EMPTY;
    }
    impl A {
        /// A request with the required parameters.
        #[inline]
        pub fn new(name: impl __rpc::Into<String>) -> Self {
            Self {
                name: __rpc::Into::into(name),
                size: __rpc::None,
            }
        }
        /// Sets `Size`.
        #[must_use]
        pub fn size(mut self, value: impl __rpc::Into<i32>) -> Self {
            __rpc::set(&mut self.size, value);
            self
        }
    }
};
