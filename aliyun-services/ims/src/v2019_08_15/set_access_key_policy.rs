// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetAccessKeyPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets access key policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/SetAccessKeyPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct SetAccessKeyPolicy {
    /// Access key policy.
    pub access_key_policy: String,
    /// User access key id.
    pub user_access_key_id: String,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`SetAccessKeyPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetAccessKeyPolicyResponse {
    /// Access key id.
    pub access_key_id: String,
    /// Access key policy.
    pub access_key_policy: String,
    /// Id of the request.
    pub request_id: String,
}
