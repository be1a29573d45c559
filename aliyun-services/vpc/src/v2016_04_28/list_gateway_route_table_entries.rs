// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListGatewayRouteTableEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists gateway route table entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListGatewayRouteTableEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = gateway_route_entry_models,
        item = GatewayRouteEntryModel
    ),
    errors(errors::RESOURCE_NOT_FOUND_GATEWAY_ROUTE_TABLE, errors::ILLEGAL_PARAM_NEXT_TOKEN)
)]
pub struct ListGatewayRouteTableEntries {
    /// Destination CIDR block, for example `192.168.0.5`.
    pub destination_cidr_block: Option<String>,
    /// Gateway route table id, for example `vtb-5ts0ohchwkp3dydt2****`.
    pub gateway_route_table_id: String,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `ap-southeast-6`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ListGatewayRouteTableEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListGatewayRouteTableEntriesResponse {
    /// Gateway route entry models.
    pub gateway_route_entry_models: Vec<GatewayRouteEntryModel>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}

/// Gateway route entry model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GatewayRouteEntryModel {
    /// Description, for example `test`.
    pub description: String,
    /// Destination CIDR block, for example `192.168.0.5`.
    pub destination_cidr_block: String,
    /// Name, for example `name`.
    pub name: String,
    /// Next hop id, for example `i-bp11gcl0sm85t9bi****`.
    pub next_hop_id: String,
    /// Next hop type, for example `EcsInstance`.
    pub next_hop_type: String,
    /// Next hops.
    pub next_hops: Vec<NextHop>,
    /// Status, for example `Available`.
    pub status: String,
}

/// Next hop.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NextHop {
    /// Enabled, for example `1`.
    pub enabled: String,
    /// Next hop id, for example `vpn-bp10zyaph5cc8b7c7****`.
    pub next_hop_id: String,
    /// Next hop type, for example `Instance`.
    pub next_hop_type: String,
    /// Weight, for example `100`.
    pub weight: String,
}
