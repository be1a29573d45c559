// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVpcPrefixList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies VPC prefix list.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVpcPrefixList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_PREFIX_LIST,
        errors::OPERATION_FAILED_CIDR_COUNT_EXCEED_MAX_COUNT,
        errors::OPERATION_DENIED_REMOVE_COUNT_EXCEED_EXIST_COUNT,
        errors::DUPLICATED_PARAM_CIDR_BLOCK, errors::ILLEGAL_PARAM_CIDR_BLOCK,
        errors::ILLEGAL_PARAM_CIDR_NAME, errors::OPERATION_DENIED_SYSTEM_PREFIX_LIST,
        errors::OPERATION_FAILED_OPERATE_SHARE_RESOURCE, errors::INCORRECT_STATUS_PREFIX_LIST,
        errors::QUOTA_EXCEEDED_PREFIX_LIST_CIDR_COUNT, errors::QUOTA_EXCEEDED,
    )
)]
pub struct ModifyVpcPrefixList {
    /// Add prefix list entry: at most 1000 items.
    #[rpc(dotted, max_len = 1000)]
    pub add_prefix_list_entry: Vec<AddPrefixListEntry>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Max entries, for example `20`.
    pub max_entries: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list description, for example `newdescription`.
    pub prefix_list_description: Option<String>,
    /// Prefix list id, for example `pl-0b7hwu67****`.
    pub prefix_list_id: String,
    /// Prefix list name, for example `newname`.
    pub prefix_list_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remove prefix list entry: at most 1000 items.
    #[rpc(dotted, max_len = 1000)]
    pub remove_prefix_list_entry: Vec<RemovePrefixListEntry>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Add prefix list entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AddPrefixListEntry {
    /// CIDR, for example `172.16.0.0/12`.
    pub cidr: Option<String>,
    /// Description, for example `newcidr`.
    pub description: Option<String>,
}

/// Remove prefix list entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RemovePrefixListEntry {
    /// CIDR, for example `192.168.0.0/16`.
    pub cidr: Option<String>,
    /// Description, for example `cidr`.
    pub description: Option<String>,
}

/// Answer of [`ModifyVpcPrefixList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVpcPrefixListResponse {
    /// Prefix list id, for example `pl-0b7hwu67****`.
    pub prefix_list_id: String,
    /// Id of the request.
    pub request_id: String,
}
