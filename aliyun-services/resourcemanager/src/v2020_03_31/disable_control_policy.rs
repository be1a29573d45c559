// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Disables control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DisableControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct DisableControlPolicy {}

/// Answer of [`DisableControlPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableControlPolicyResponse {
    /// Enablement status, for example `PendingDisable`.
    pub enablement_status: String,
    /// Id of the request.
    pub request_id: String,
}
