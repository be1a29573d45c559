// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListVpcPublishedRouteEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists VPC published route entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListVpcPublishedRouteEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = route_entries, item = RouteEntry)
)]
pub struct ListVpcPublishedRouteEntries {
    /// Destination CIDR block, for example `47.100.XX.XX/16`.
    pub destination_cidr_block: Option<String>,
    /// Most items a page: at most 500.
    #[rpc(max = 500)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
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
    /// Route table id, for example `vtb-bp145q7glnuzd****`.
    pub route_table_id: String,
    /// Target instance id, for example `ecr-dhw2xsds5****`.
    pub target_instance_id: Option<String>,
    /// Target type, for example `ECR`.
    pub target_type: String,
}

/// Answer of [`ListVpcPublishedRouteEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListVpcPublishedRouteEntriesResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Route entries.
    pub route_entries: Vec<RouteEntry>,
}

/// Route entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteEntry {
    /// Destination CIDR block, for example `10.0.0.0/24`.
    pub destination_cidr_block: String,
    /// Route entry id, for example `rte-bp1mnnr2al0naomnpv****`.
    pub route_entry_id: String,
    /// Route publish targets.
    pub route_publish_targets: Vec<RoutePublishTarget>,
    /// Route table id, for example `vtb-2ze3jgygk9bmsj23s****`.
    pub route_table_id: String,
}

/// Route publish target.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RoutePublishTarget {
    /// Publish status, for example `Published`.
    pub publish_status: String,
    /// Publish target instance id, for example `ecr-xvuqdfma6x57ei****`.
    pub publish_target_instance_id: String,
    /// Publish target type, for example `ECR`.
    pub publish_target_type: String,
}
