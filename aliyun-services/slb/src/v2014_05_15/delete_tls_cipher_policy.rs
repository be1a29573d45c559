// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteTLSCipherPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes TLS cipher policy.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteTLSCipherPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAM_TLS_CIPHER_POLICY_ID, errors::TLS_POLICY_CONFIGURING,
        errors::TLS_POLICY_BEING_USED, errors::INVALID_TLS_POLICY_ID_NOT_EXIST,
        errors::TLS_POLICY_RELATED,
    )
)]
pub struct DeleteTLSCipherPolicy {
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
    /// TLS cipher policy id, for example `tls-bp1lp2076qx4ebridp******`.
    #[rpc(name = "TLSCipherPolicyId")]
    pub tls_cipher_policy_id: String,
}

/// Answer of [`DeleteTLSCipherPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteTLSCipherPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
