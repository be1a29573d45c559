// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVpcPrefixList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates VPC prefix list.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVpcPrefixList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_FEATURE_IP_VERSION, errors::QUOTA_EXCEEDED_PREFIX_LIST_CIDR_COUNT,
        errors::OPERATION_FAILED_CIDR_COUNT_EXCEED_MAX_COUNT, errors::ILLEGAL_PARAM_CIDR_BLOCK,
        errors::ILLEGAL_PARAM_CIDR_NAME, errors::DUPLICATED_PARAM_CIDR_BLOCK,
        errors::QUOTA_EXCEEDED_PREFIX_LIST_COUNT,
    )
)]
pub struct CreateVpcPrefixList {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
    /// Max entries, for example `50`.
    pub max_entries: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list description, for example `description`.
    pub prefix_list_description: Option<String>,
    /// Prefix list entries: at most 50 items.
    #[rpc(dotted, max_len = 50)]
    pub prefix_list_entries: Vec<PrefixListEntry>,
    /// Prefix list name, for example `name`.
    pub prefix_list_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
}

/// Prefix list entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrefixListEntry {
    /// CIDR, for example `192.168.0.0/16`.
    pub cidr: Option<String>,
    /// Description, for example `CIDR`.
    pub description: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateVpcPrefixList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVpcPrefixListResponse {
    /// Prefix list id, for example `pl-0b700s2ee3***`.
    pub prefix_list_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: String,
}
