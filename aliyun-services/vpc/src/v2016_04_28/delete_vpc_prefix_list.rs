// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVpcPrefixList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes VPC prefix list.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVpcPrefixList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_PREFIX_LIST, errors::INCORRECT_STATUS_SYSTEM_PREFIX_LIST,
        errors::OPERATION_DENIED_DELETE_SHARE_RESOURCE, errors::INCORRECT_STATUS_PREFIX_LIST,
        errors::DEPENDENCY_VIOLATION_PREFIX_LIST_RELATION,
        errors::DEPENDENCY_VIOLATION_SHARE_RESOURCE,
    )
)]
pub struct DeleteVpcPrefixList {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list id, for example `pl-0b78hw45f****`.
    pub prefix_list_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteVpcPrefixList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVpcPrefixListResponse {
    /// Id of the request.
    pub request_id: String,
}
