// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteServiceCredential`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes service credential.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteServiceCredential)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteServiceCredential {
    /// Service credential id.
    pub service_credential_id: String,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`DeleteServiceCredential`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteServiceCredentialResponse {
    /// Id of the request.
    pub request_id: String,
}
