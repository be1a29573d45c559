#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for A {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["Url", "Image"],
                [
                    <Option<String> as __rpc::Param>::KIND,
                    <Option<Blob> as __rpc::WholeBody>::KIND,
                ],
                ["", ""],
                [
                    (
                        1,
                        __rpc::Field {
                            place: __rpc::Place::Body,
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
                0 => <Option<String> as __rpc::Param>::value(&self.url),
                1 => <Option<Blob> as __rpc::WholeBody>::value(&self.image),
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
                body: __rpc::BodyStyle::Bytes,
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
                url: __rpc::None,
                image: __rpc::None,
            }
        }
        /// Sets `Url`.
        #[must_use]
        pub fn url(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.url, value);
            self
        }
        /// Sets `Image`.
        #[must_use]
        pub fn image(mut self, value: impl __rpc::Into<Blob>) -> Self {
            __rpc::set(&mut self.image, value);
            self
        }
    }
};
