// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetVpcRouteEntrySummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets VPC route entry summary.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetVpcRouteEntrySummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct GetVpcRouteEntrySummary {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route entry type, for example `custom`.
    pub route_entry_type: String,
    /// Route table id, for example `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// VPC id, for example `vpc-bp15zckdt37pq72****`.
    pub vpc_id: String,
}

/// Answer of [`GetVpcRouteEntrySummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetVpcRouteEntrySummaryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Route entry summarys.
    pub route_entry_summarys: Vec<RouteEntrySummary>,
}

/// Route entry summary.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteEntrySummary {
    /// Entry summarys.
    pub entry_summarys: Vec<EntrySummary>,
    /// Route table id, for example `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: String,
}

/// Entry summary.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EntrySummary {
    /// Count, for example `10`.
    pub count: Option<i64>,
    /// Route entry type, for example `Custom`.
    pub route_entry_type: String,
}
