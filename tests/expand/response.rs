#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Decode for AResponse {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["RequestId", "Rules", "URL", "Detail", "Password"],
                [
                    <String as __rpc::Decode>::KIND,
                    <Vec<Rule> as __rpc::Decode>::KIND,
                    <Option<String> as __rpc::Decode>::KIND,
                    <Detail as __rpc::Decode>::KIND,
                    <Option<Secret<String>> as __rpc::Decode>::KIND,
                ],
                ["", "", "", "", ""],
                [
                    (
                        1,
                        __rpc::Field {
                            wrapper: __rpc::Some("Rule"),
                            secret: <Vec<Rule> as __rpc::Decode>::SECRET,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        3,
                        __rpc::Field {
                            style: __rpc::Style::Json,
                            secret: <Detail as __rpc::Decode>::SECRET,
                            ..__rpc::Field::EMPTY
                        },
                    ),
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
        const RENAMED: &'static [(&'static str, &'static str)] = &[
            ("Url", "URL"),
            ("Note", ""),
        ];
        #[inline]
        fn place(&mut self, i: usize) -> __rpc::Slot<'_> {
            match i {
                0 => <String as __rpc::Decode>::slot(&mut self.request_id),
                1 => <Vec<Rule> as __rpc::Decode>::slot(&mut self.rules),
                2 => <Option<String> as __rpc::Decode>::slot(&mut self.url),
                3 => <Detail as __rpc::Decode>::slot(&mut self.detail),
                4 => <Option<Secret<String>> as __rpc::Decode>::slot(&mut self.password),
                _ => __rpc::Slot::Ignored,
            }
        }
    }
    #[automatically_derived]
    impl __rpc::RpcResponse for AResponse {}
    #[automatically_derived]
    impl<'de> __rpc::serde::Deserialize<'de> for AResponse {
        fn deserialize<D: __rpc::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __rpc::deserialize(deserializer)
        }
    }
};
