// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AdviseFreely`.

use aliyun_rpc_core::{Events, JsonValue, RpcAction, RpcResponse};

/// Operation `AdviseFreely`.
///
/// [Official page](https://api.alibabacloud.com/document/Shop/2024-05-01/AdviseFreely)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Shop",
    version = "2024-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct AdviseFreely {
    /// Question.
    pub question: String,
}

/// Answer of [`AdviseFreely`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AdviseFreelyResponse {
    /// The events of the answer, when all have come.
    #[rpc(whole)]
    pub events: Events<JsonValue>,
}
