//! Derived code means our types whatever the user calls theirs, and finds the runtime under another path.

/// A module in which every name that derived code could want means something else.
#[allow(dead_code, non_camel_case_types)]
mod shadowed {
    use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

    pub struct Field;
    pub struct Kind;
    pub struct Action;
    pub struct Value;
    pub struct Params;
    pub struct Param;
    pub struct Slot;
    pub struct Into;
    pub struct Default;
    pub struct IntoIterator;
    pub struct Cow;
    pub enum Some {}
    pub enum None {}
    pub enum Ok {}
    pub enum Result {}
    pub mod core {}
    pub mod std {}
    pub mod aliyun {}
    pub mod serde {}

    #[derive(RpcAction)]
    #[rpc_action(
        product = "Test",
        version = "2020-01-02",
        errors((400, "No", "no")),
        paginate(token = next_token, items = rules, item = String),
    )]
    pub struct List {
        pub field: String,
        pub value: ::std::option::Option<i64>,
        pub i: bool,
        pub next_token: ::std::option::Option<String>,
        #[rpc(dotted)]
        pub kind: Vec<Object>,
        pub r#self_: ::std::option::Option<State>,
    }

    #[derive(Clone, RpcParams)]
    pub struct Object {
        pub value: String,
        pub i: Vec<i64>,
    }

    #[derive(::std::default::Default, RpcResponse)]
    pub struct ListResponse {
        pub rules: Vec<String>,
        pub next_token: String,
        pub deserializer: State,
    }

    #[derive(RpcEnum)]
    pub enum State {
        Option,
        String,
        Unknown(String),
    }
}

/// What a crate that re-exports the runtime offers.
mod facade {
    pub mod rpc {
        pub use aliyun_rpc_core::*;
    }
}

mod elsewhere {
    use super::facade::rpc;

    #[derive(rpc::RpcAction)]
    #[rpc_action(product = "Test", version = "2020-01-02", crate = rpc)]
    pub(super) struct List {
        #[rpc(json)]
        pub(super) object: Object,
    }

    #[derive(rpc::RpcParams)]
    #[rpc(crate = crate::derive::hygiene::facade::rpc)]
    pub(super) struct Object {
        pub(super) names: Vec<String>,
    }

    #[derive(Default, rpc::RpcResponse)]
    #[rpc(crate = rpc)]
    pub(super) struct ListResponse {
        pub(super) state: State,
    }

    #[derive(rpc::RpcEnum)]
    #[rpc(crate = rpc)]
    pub(super) enum State {
        On,
        Unknown(String),
    }
}

use aliyun_rpc_core::RpcAction as _;

#[test]
fn shadowed_names_do_not_matter() {
    let request = shadowed::List::new("a", true)
        .value(3)
        .kind([shadowed::Object::new("b").i([1])]);
    assert_eq!(request.kind[0].i, [1]);
    assert_eq!(shadowed::List::ACTION.params.len(), 6);
    assert_eq!(shadowed::List::NO.status, 400);
    assert_eq!(shadowed::State::from("Option").as_str(), "Option");
    assert_eq!(shadowed::State::from("String").as_str(), "String");
    assert!(shadowed::ListResponse::default().rules.is_empty());
}

#[test]
fn the_runtime_is_found_under_another_path() {
    let request = elsewhere::List::new(elsewhere::Object::new().names(["a"]));
    assert_eq!(request.object.names, ["a"]);
    assert_eq!(elsewhere::List::ACTION.response.fields().len(), 1);
    let answer: elsewhere::ListResponse = serde_json::from_str(r#"{"State": "On"}"#).unwrap();
    assert!(matches!(answer.state, elsewhere::State::On));
    assert!(matches!(
        elsewhere::State::from("x"),
        elsewhere::State::Unknown(_)
    ));
}

/// A struct in a function: impls for it still belong to it.
#[test]
fn local_structs_can_be_actions() {
    #[derive(Default, aliyun_rpc_core::RpcResponse)]
    struct PingResponse {}
    #[derive(aliyun_rpc_core::RpcAction)]
    #[rpc_action(product = "Test", version = "2020-01-02")]
    struct Ping {}
    assert_eq!(Ping::ACTION.name, "Ping");
    let _ = (Ping::new(), PingResponse::default());
}

/// Types that come in through a macro are wrapped in invisible groups.
macro_rules! make {
    ($name:ident, $response:ident, $ty:ty) => {
        #[derive(aliyun_rpc_core::RpcAction)]
        #[rpc_action(product = "Test", version = "2020-01-02")]
        struct $name {
            value: Option<$ty>,
            list: Vec<$ty>,
        }
        #[derive(Default, aliyun_rpc_core::RpcResponse)]
        struct $response {}
    };
}
make!(Made, MadeResponse, String);

#[test]
fn types_out_of_macros_are_understood() {
    let request = Made::new().value("a").list(["b"]);
    assert_eq!(
        (request.value.as_deref(), request.list.len()),
        (Some("a"), 1)
    );
    let _ = MadeResponse::default();
}
