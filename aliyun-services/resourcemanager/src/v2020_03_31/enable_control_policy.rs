// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/EnableControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(errors::THROTTLING_ENABLE_CONTROL_POLICY)
)]
pub struct EnableControlPolicy {}

/// Answer of [`EnableControlPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableControlPolicyResponse {
    /// Enablement status, for example `PendingEnable`.
    pub enablement_status: String,
    /// Id of the request.
    pub request_id: String,
}
