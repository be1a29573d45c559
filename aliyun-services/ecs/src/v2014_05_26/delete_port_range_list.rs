// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePortRangeList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes port range list.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePortRangeList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DeletePortRangeList {
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

/// Answer of [`DeletePortRangeList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePortRangeListResponse {
    /// Id of the request.
    pub request_id: String,
}
