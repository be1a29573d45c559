// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/DeletePolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeletePolicy {
    /// Cascading delete, for example `true`.
    pub cascading_delete: Option<bool>,
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
}

/// Answer of [`DeletePolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
