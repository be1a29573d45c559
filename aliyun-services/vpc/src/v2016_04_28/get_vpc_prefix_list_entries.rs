// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetVpcPrefixListEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets VPC prefix list entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetVpcPrefixListEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = prefix_list_entry,
        item = PrefixListEntry
    ),
    errors(errors::ILLEGAL_PARAM_NEXT_TOKEN, errors::RESOURCE_NOT_FOUND_PREFIX_LIST)
)]
pub struct GetVpcPrefixListEntries {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list id, for example `pl-0b7hwu67****`.
    pub prefix_list_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`GetVpcPrefixListEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetVpcPrefixListEntriesResponse {
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Prefix list entry.
    pub prefix_list_entry: Vec<PrefixListEntry>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Prefix list entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrefixListEntry {
    /// CIDR, for example `192.168.0.0/16`.
    pub cidr: String,
    /// Description, for example `description`.
    pub description: String,
    /// Prefix list id, for example `pl-0b7hwu67****`.
    pub prefix_list_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
}
