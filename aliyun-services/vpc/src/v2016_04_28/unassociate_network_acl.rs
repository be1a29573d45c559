// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassociateNetworkAcl`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Unassociates network ACL.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UnassociateNetworkAcl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_MISSING_ALI_UID, errors::PARAMETER_MISSING_BID,
        errors::PARAMETER_MISSING_REGION_ID, errors::PARAMETER_EMPTY_REGION_ID,
        errors::PARAMETER_MISSING_NETWORK_ACL_ID, errors::PARAMETER_EMPTY_NETWORK_ACL_ID,
        errors::PARAMETER_MISSING_RESOURCES, errors::PARAMETER_EMPTY_RESOURCES,
        errors::INVALID_NETWORK_ACL_NOT_FOUND, errors::NETWORK_STATUS_MODIFYING,
        errors::RESOURCE_STATUS_ERROR, errors::INVALID_RESOURCE_NOT_FOUND,
        errors::INVALID_RESOURCE_VPC_ERROR, errors::INVALID_RESOURCE_NOT_BINDING,
        errors::NOT_SUPPORT_NETWORK_ACL, errors::MISMATCH_NETWORK_ACL_AND_V_SWITCH,
        errors::INTERNAL_ERROR,
    )
)]
pub struct UnassociateNetworkAcl {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Network ACL id, for example `nacl-a2do9e413e0sp****`.
    pub network_acl_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub resource: Vec<Resource>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Resource.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Resource {
    /// Resource id, for example `vsw-bp1de348lntdw****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `VSwitch`.
    pub resource_type: Option<String>,
}

/// Answer of [`UnassociateNetworkAcl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassociateNetworkAclResponse {
    /// Id of the request.
    pub request_id: String,
}
