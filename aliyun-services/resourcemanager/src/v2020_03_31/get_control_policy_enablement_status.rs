// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetControlPolicyEnablementStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets control policy enablement status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetControlPolicyEnablementStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    waiter(enabled, status = enablement_status, done("Enabled")),
    waiter(disabled, status = enablement_status, done("Disabled"))
)]
pub struct GetControlPolicyEnablementStatus {}

/// Answer of [`GetControlPolicyEnablementStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetControlPolicyEnablementStatusResponse {
    /// Enablement status, for example `Disabled`.
    pub enablement_status: String,
    /// Id of the request.
    pub request_id: String,
}
