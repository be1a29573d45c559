// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateTLSCipherPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates TLS cipher policy.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/CreateTLSCipherPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAM_NAME, errors::MISSING_PARAM_TLS_VERSIONS,
        errors::MISSING_PARAM_CIPHERS, errors::PARAM_DUPLICATE_ERROR_TLS_VERSIONS,
        errors::PARAM_DUPLICATE_ERROR_CIPHERS, errors::TLS_POLICY_NO_SUPPORT_VERSION,
        errors::TLS_POLICY_NO_SUPPORT_CIPHER, errors::TLS_CIPHER_POLICY_OVER_LIMIT,
    )
)]
pub struct CreateTLSCipherPolicy {
    /// Ciphers: at most 30 items.
    #[rpc(max_len = 30, required)]
    pub ciphers: Vec<String>,
    /// Name, for example `TLSPolicy-test`.
    pub name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// TLS versions: at most 5 items.
    #[rpc(name = "TLSVersions", max_len = 5, required)]
    pub tls_versions: Vec<String>,
}

/// Answer of [`CreateTLSCipherPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateTLSCipherPolicyResponse {
    /// Id of the request.
    pub request_id: String,
    /// TLS cipher policy id, for example `tls-bp14bb1e7dll4f****`.
    #[rpc(name = "TLSCipherPolicyId")]
    pub tls_cipher_policy_id: String,
}
