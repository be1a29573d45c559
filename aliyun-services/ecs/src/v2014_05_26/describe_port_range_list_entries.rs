// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePortRangeListEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes port range list entries.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DescribePortRangeListEntries {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port range list id, for example `prl-2ze9743****`.
    pub port_range_list_id: String,
    /// Region id, for example `cn-hangzhou`.
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

/// Answer of [`DescribePortRangeListEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePortRangeListEntriesResponse {
    /// Entries.
    pub entries: Vec<Entry>,
    /// Id of the request.
    pub request_id: String,
}

/// Entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Entry {
    /// Description, for example `Description information of PortRangeList`.
    pub description: String,
    /// Port range, for example `80/80`.
    pub port_range: String,
}
