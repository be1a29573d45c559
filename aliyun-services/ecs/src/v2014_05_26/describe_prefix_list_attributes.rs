// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePrefixListAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes prefix list attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PREFIX_LIST_ID_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct DescribePrefixListAttributes {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list id, for example `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: String,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribePrefixListAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePrefixListAttributesResponse {
    /// Address family, for example `IPv4`.
    pub address_family: String,
    /// Creation time, UTC, for example `2021-02-20T07:11Z`.
    pub creation_time: String,
    /// Description, for example `This is description.`.
    pub description: String,
    /// Entries.
    #[rpc(wrapper = "Entry")]
    pub entries: Vec<Entry>,
    /// Max entries, for example `10`.
    pub max_entries: Option<i64>,
    /// Prefix list id, for example `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: String,
    /// Prefix list name, for example `PrefixListNameSample`.
    pub prefix_list_name: String,
    /// Id of the request.
    pub request_id: String,
}

/// Entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Entry {
    /// CIDR.
    pub cidr: String,
    /// Description.
    pub description: String,
}
