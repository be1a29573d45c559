// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateServiceCredential`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Creates service credential.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/CreateServiceCredential)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateServiceCredential {
    /// Credential age days.
    pub credential_age_days: Option<i32>,
    /// Service credential name.
    pub service_credential_name: String,
    /// Service name, for example `xxx.aliyuncs.com`.
    pub service_name: String,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`CreateServiceCredential`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateServiceCredentialResponse {
    /// Id of the request.
    pub request_id: String,
    /// Service credential.
    pub service_credential: Option<ServiceCredential>,
}

/// Service credential.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServiceCredential {
    /// Create time, UTC, for example `2026-01-01T10:05:24Z`.
    pub create_time: String,
    /// Expiration time, UTC, for example `2026-02-01T10:05:24Z`.
    pub expiration_time: String,
    /// Service credential id.
    pub service_credential_id: String,
    /// Service credential name.
    pub service_credential_name: String,
    /// Service credential secret.
    pub service_credential_secret: Secret<String>,
    /// Service name, for example `xxx.aliyuncs.com`.
    pub service_name: String,
    /// Status, for example `Active`.
    pub status: String,
    /// User principal name.
    pub user_principal_name: String,
}
