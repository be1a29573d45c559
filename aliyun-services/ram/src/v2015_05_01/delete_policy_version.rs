// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePolicyVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes policy version.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/DeletePolicyVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeletePolicyVersion {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Version id, for example `v3`.
    pub version_id: Option<String>,
}

/// Answer of [`DeletePolicyVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePolicyVersionResponse {
    /// Id of the request.
    pub request_id: String,
}
