// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `WithdrawVpcPublishedRouteEntries`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Operation `WithdrawVpcPublishedRouteEntries`.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/WithdrawVpcPublishedRouteEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct WithdrawVpcPublishedRouteEntries {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route entries.
    #[rpc(dotted)]
    pub route_entries: Vec<RouteEntry>,
    /// Target instance id, for example `ecr-dhw2xsds5****`.
    pub target_instance_id: String,
    /// Target type, for example `ECR`.
    pub target_type: String,
}

/// Route entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RouteEntry {
    /// Destination CIDR block, for example `10.0.0.0/24`.
    pub destination_cidr_block: String,
    /// Route table id, for example `vtb-bp145q7glnuzd****`.
    pub route_table_id: String,
}

/// Answer of [`WithdrawVpcPublishedRouteEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct WithdrawVpcPublishedRouteEntriesResponse {
    /// Id of the request.
    pub request_id: String,
}
