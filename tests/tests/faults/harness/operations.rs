//! One operation of each kind that matters for repetitions, made up.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::secrets::PASSWORD;

/// Reads; may be repeated.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Things", version = "2024-05-06")]
pub(crate) struct ListThings {
    pub words: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct ListThingsResponse {
    pub things: Vec<String>,
    pub total_count: i64,
}

/// Changes something and has no token: must not be repeated when it may have been executed.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Things", version = "2024-05-06", body)]
pub(crate) struct MakeThing {
    pub name: String,
    /// Set to a canary by rows that look for it.
    pub password: Option<Secret<String>>,
}

/// What [`MakeThing`] needs, with a canary.
pub(crate) fn made() -> MakeThing {
    MakeThing {
        name: "one".to_owned(),
        password: Some(PASSWORD.into()),
    }
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct MakeThingResponse {
    pub thing_id: String,
}

/// Changes something and carries a token by which the service knows repetitions.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Things", version = "2024-05-06", body)]
pub(crate) struct CreateThing {
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    pub name: String,
}

/// What [`CreateThing`] needs.
pub(crate) fn created() -> CreateThing {
    CreateThing {
        name: "one".to_owned(),
        ..CreateThing::default()
    }
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct CreateThingResponse {
    pub thing_id: String,
}
