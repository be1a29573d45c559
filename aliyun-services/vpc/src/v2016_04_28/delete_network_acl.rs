// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteNetworkAcl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes network ACL.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteNetworkAcl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_MISSING_ALI_UID, errors::PARAMETER_MISSING_BID,
        errors::PARAMETER_MISSING_REGION_ID, errors::PARAMETER_EMPTY_REGION_ID,
        errors::PARAMETER_MISSING_NETWORK_ACL_ID, errors::PARAMETER_EMPTY_NETWORK_ACL_ID,
        errors::INVALID_NETWORK_ACL_NOT_FOUND, errors::NETWORK_STATUS_MODIFYING,
        errors::NETWORK_ACL_EXIST_BINDING, errors::NOT_SUPPORT_NETWORK_ACL, errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteNetworkAcl {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Network ACL id, for example `nacl-bp1lhl0taikrbgnh****`.
    pub network_acl_id: String,
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
}

/// Answer of [`DeleteNetworkAcl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteNetworkAclResponse {
    /// Id of the request.
    pub request_id: String,
}
