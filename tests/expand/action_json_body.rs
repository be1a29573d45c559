#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl __rpc::Lend for A {
        const FIELDS: &'static [__rpc::Field] = &{
            let __value = __rpc::table(
                ["Filter", "State"],
                [<Filter as __rpc::Param>::KIND, <State as __rpc::Param>::KIND],
                ["", ""],
                [
                    (
                        0,
                        __rpc::Field {
                            required: true,
                            place: __rpc::Place::Body,
                            secret: <Filter as __rpc::Param>::SECRET,
                            ..__rpc::Field::EMPTY
                        },
                    ),
                    (
                        1,
                        __rpc::Field {
                            required: true,
                            style: <<State as __rpc::Param>::Form as __rpc::form::Unambiguous>::STYLE,
                            secret: <State as __rpc::Param>::SECRET,
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
                0 => <Filter as __rpc::Param>::value(&self.filter),
                1 => <State as __rpc::Param>::value(&self.state),
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
                body: __rpc::BodyStyle::Json,
                ..__rpc::Action::EMPTY
            };
            __value
        };
    }
    impl A {
        /// A request with the required parameters.
        #[inline]
        pub fn new(
            filter: impl __rpc::Into<Filter>,
            state: impl __rpc::Into<State>,
        ) -> Self {
            Self {
                filter: __rpc::Into::into(filter),
                state: __rpc::Into::into(state),
            }
        }
    }
};
