// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetTLSCipherPolicyAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets TLS cipher policy attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetTLSCipherPolicyAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAM_NAME, errors::MISSING_PARAM_TLS_VERSIONS,
        errors::MISSING_PARAM_CIPHERS, errors::PARAM_DUPLICATE_ERROR_TLS_VERSIONS,
        errors::PARAM_DUPLICATE_ERROR_CIPHERS, errors::TLS_POLICY_NO_SUPPORT_VERSION,
        errors::TLS_POLICY_NO_SUPPORT_CIPHER, errors::MISSING_PARAM_TLS_CIPHER_POLICY_ID,
        errors::TLS_POLICY_CONFIGURING, errors::TLS_POLICY_BEING_USED,
        errors::INVALID_TLS_POLICY_ID_NOT_EXIST, errors::TLS_POLICY_UNCHANGED,
    )
)]
pub struct SetTLSCipherPolicyAttribute {
    /// Ciphers: at most 30 items.
    #[rpc(max_len = 30, required)]
    pub ciphers: Vec<String>,
    /// Name, for example `tls-policy*****-test`.
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
    /// TLS cipher policy id, for example `tls-bp1lp2076qx4e******bridp`.
    #[rpc(name = "TLSCipherPolicyId")]
    pub tls_cipher_policy_id: String,
    /// TLS versions: at most 5 items.
    #[rpc(name = "TLSVersions", max_len = 5, required)]
    pub tls_versions: Vec<String>,
}

/// Answer of [`SetTLSCipherPolicyAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetTLSCipherPolicyAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `72dcd26b-f12d-4c27-b3af****-18f6aed5`.
    pub task_id: String,
}
