// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccessKeyPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets access key policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccessKeyPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetAccessKeyPolicy {
    /// User access key id.
    pub user_access_key_id: String,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`GetAccessKeyPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccessKeyPolicyResponse {
    /// Access key id.
    pub access_key_id: String,
    /// Access key policy.
    pub access_key_policy: String,
    /// Id of the request.
    pub request_id: String,
}
