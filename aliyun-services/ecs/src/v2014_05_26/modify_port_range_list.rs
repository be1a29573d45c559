// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyPortRangeList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Modifies port range list.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPortRangeList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyPortRangeList {
    /// Add entry.
    #[rpc(dotted)]
    pub add_entry: Vec<AddEntry>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port range list id, for example `prl-2ze9743****`.
    pub port_range_list_id: String,
    /// Port range list name, for example `PortRangeListNameSample`.
    pub port_range_list_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remove entry.
    #[rpc(dotted)]
    pub remove_entry: Vec<RemoveEntry>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Add entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AddEntry {
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Port range, for example `80/80`.
    pub port_range: Option<String>,
}

/// Remove entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RemoveEntry {
    /// Port range, for example `80/80`.
    pub port_range: Option<String>,
}

/// Answer of [`ModifyPortRangeList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyPortRangeListResponse {
    /// Id of the request.
    pub request_id: String,
}
