#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for A {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["Name", "Zone", "Region", "RegionId", "ClientToken", "Version"],
                [
                    <String as __rpc::Param>::KIND,
                    <Option<String> as __rpc::Param>::KIND,
                    <Option<String> as __rpc::Param>::KIND,
                    <Option<String> as __rpc::Param>::KIND,
                    <Option<String> as __rpc::Param>::KIND,
                    <Option<String> as __rpc::Param>::KIND,
                ],
                ["", "", "", "", "", ""],
                [
                    (
                        0,
                        __rpc::Field {
                            required: true,
                            place: __rpc::Place::Body,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        2,
                        __rpc::Field {
                            place: __rpc::Place::Host,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        3,
                        __rpc::Field {
                            place: __rpc::Place::Body,
                            region: true,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        4,
                        __rpc::Field {
                            place: __rpc::Place::Body,
                            idempotency_token: true,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        5,
                        __rpc::Field {
                            place: __rpc::Place::Body,
                            own: true,
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
                0 => <String as __rpc::Param>::value(&self.name),
                1 => <Option<String> as __rpc::Param>::value(&self.zone),
                2 => <Option<String> as __rpc::Param>::value(&self.region),
                3 => <Option<String> as __rpc::Param>::value(&self.region_id),
                4 => <Option<String> as __rpc::Param>::value(&self.client_token),
                5 => <Option<String> as __rpc::Param>::value(&self.version),
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
                idempotent: true,
                ..__rpc::Action::EMPTY
            };
            __value
        };
    }
    impl A {
        /// A request with the required parameters.
        #[inline]
        pub fn new(name: impl __rpc::Into<String>) -> Self {
            Self {
                name: __rpc::Into::into(name),
                zone: __rpc::None,
                region: __rpc::None,
                region_id: __rpc::None,
                client_token: __rpc::None,
                version: __rpc::None,
                note: <u8 as __rpc::Default>::default(),
            }
        }
        /// Sets `Zone`.
        #[must_use]
        pub fn zone(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.zone, value);
            self
        }
        /// Sets `Region`.
        #[must_use]
        pub fn region(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.region, value);
            self
        }
        /// Sets `RegionId`.
        #[must_use]
        pub fn region_id(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.region_id, value);
            self
        }
        /// Sets `ClientToken`.
        #[must_use]
        pub fn client_token(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.client_token, value);
            self
        }
        /// Sets `Version`.
        #[must_use]
        pub fn version(mut self, value: impl __rpc::Into<String>) -> Self {
            __rpc::set(&mut self.version, value);
            self
        }
    }
};
