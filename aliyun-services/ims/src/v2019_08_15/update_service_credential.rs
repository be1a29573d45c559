// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateServiceCredential`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates service credential.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateServiceCredential)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateServiceCredential {
    /// Service credential id.
    pub service_credential_id: String,
    /// Service credential name.
    pub service_credential_name: Option<String>,
    /// Status, for example `Active`.
    pub status: Option<String>,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`UpdateServiceCredential`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateServiceCredentialResponse {
    /// Id of the request.
    pub request_id: String,
}
