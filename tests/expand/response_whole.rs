#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Decode for A {
        const RENAMED: &'static [(&'static str, &'static str)] = &[
            ("Items", ""),
            ("Seen", ""),
        ];
        const KIND: __rpc::Kind = <Vec<Item> as __rpc::Decode>::KIND;
        #[inline]
        fn slot(&mut self) -> __rpc::Slot<'_> {
            <Vec<Item> as __rpc::Decode>::slot(&mut self.items)
        }
        #[inline]
        fn whole(&mut self) -> __rpc::Option<__rpc::Slot<'_>> {
            __rpc::Some(<Vec<Item> as __rpc::Decode>::slot(&mut self.items))
        }
    }
    #[automatically_derived]
    impl __rpc::RpcResponse for A {}
    #[automatically_derived]
    impl<'de> __rpc::serde::Deserialize<'de> for A {
        fn deserialize<D: __rpc::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __rpc::deserialize(deserializer)
        }
    }
};
