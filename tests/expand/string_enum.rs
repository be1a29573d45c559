#[allow(unused_qualifications)]
const _: () = {
    use ::aliyun_rpc_core::__private as __rpc;
    #[automatically_derived]
    impl ::core::convert::From<&str> for State {
        fn from(text: &str) -> Self {
            match text {
                "Running" => Self::Running,
                "STOPPED" => Self::Stopped,
                _ => Self::Unknown(::core::convert::From::from(text)),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<__rpc::String> for State {
        fn from(text: __rpc::String) -> Self {
            <Self as ::core::convert::From<&str>>::from(&text)
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for State {
        fn default() -> Self {
            Self::Unknown(::core::default::Default::default())
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for State {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    #[automatically_derived]
    impl __rpc::Param for State {
        const KIND: __rpc::Kind = __rpc::Kind::Enum(&["Running", "STOPPED"]);
        type Form = __rpc::form::Plain;
        fn value(&self) -> __rpc::Value<'_> {
            __rpc::Value::Str(self.as_str())
        }
    }
    #[automatically_derived]
    impl __rpc::Decode for State {
        const KIND: __rpc::Kind = <Self as __rpc::Param>::KIND;
        fn slot(&mut self) -> __rpc::Slot<'_> {
            __rpc::Slot::Text(self)
        }
    }
    #[automatically_derived]
    impl __rpc::Text for State {
        fn set(&mut self, text: __rpc::Cow<'_, str>) {
            *self = <Self as ::core::convert::From<&str>>::from(&text);
        }
        fn get(&self) -> &str {
            self.as_str()
        }
    }
};
impl State {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "Running",
            Self::Stopped => "STOPPED",
            Self::Unknown(text) => text,
        }
    }
}
