// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListServiceCredentials`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists service credentials.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListServiceCredentials)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        more = is_truncated,
        size = max_results,
        items = service_credentials,
        item = ServiceCredential
    )
)]
pub struct ListServiceCredentials {
    /// All users, for example `true`.
    pub all_users: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Service name, for example `xxx.aliyuncs.com`.
    pub service_name: Option<String>,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`ListServiceCredentials`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListServiceCredentialsResponse {
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Service credentials.
    pub service_credentials: Vec<ServiceCredential>,
}

/// Service credential.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServiceCredential {
    /// Create time, UTC, for example `2026-05-07T05:49:57Z`.
    pub create_time: String,
    /// Expiration time, UTC, for example `2026-06-07T05:49:57Z`.
    pub expiration_time: String,
    /// Service credential id.
    pub service_credential_id: String,
    /// Service credential name.
    pub service_credential_name: String,
    /// Service name, for example `xxx.aliyuncs.com`.
    pub service_name: String,
    /// Status, for example `Active`.
    pub status: String,
    /// User principal name.
    pub user_principal_name: String,
}
