// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePortRangeList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates port range list.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePortRangeList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct CreatePortRangeList {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `Description information of PortRangeList`.
    pub description: Option<String>,
    /// Entry.
    #[rpc(dotted)]
    pub entry: Vec<Entry>,
    /// Max entries: 1 to 2000, for example `10`.
    #[rpc(min = 1, max = 2000)]
    pub max_entries: i32,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port range list name, for example `PortRangeListNameSample`.
    pub port_range_list_name: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-aek3b6jzp66****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Entry {
    /// Description, for example `Description information of Entry`.
    pub description: Option<String>,
    /// Port range, for example `80/80`.
    pub port_range: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key for PortRangeList`.
    pub key: Option<String>,
    /// Value, for example `value for PortRangeList`.
    pub value: Option<String>,
}

/// Answer of [`CreatePortRangeList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePortRangeListResponse {
    /// Port range list id, for example `prl-2ze9743****`.
    pub port_range_list_id: String,
    /// Id of the request.
    pub request_id: String,
}
