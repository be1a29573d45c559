// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListIpv4Gateways`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists IPv4 gateways.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListIpv4Gateways)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = ipv4_gateway_models,
        item = Ipv4GatewayModel
    )
)]
pub struct ListIpv4Gateways {
    /// IPv4 gateway id, for example `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: Option<String>,
    /// IPv4 gateway name, for example `name`.
    pub ipv4_gateway_name: Option<String>,
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
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
    /// VPC id, for example `vpc-5tsrxlw7dv074gci4****`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListIpv4Gateways`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListIpv4GatewaysResponse {
    /// IPv4 gateway models.
    pub ipv4_gateway_models: Vec<Ipv4GatewayModel>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}

/// IPv4 gateway model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv4GatewayModel {
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// Gmt create, UTC, for example `2021-12-02T07:07:35Z`.
    pub gmt_create: String,
    /// IPv4 gateway description, for example `test`.
    pub ipv4_gateway_description: String,
    /// IPv4 gateway id, for example `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: String,
    /// IPv4 gateway name, for example `name`.
    pub ipv4_gateway_name: String,
    /// IPv4 gateway route table id, for example `vtb-5ts0ohchwkp3dydt2****`.
    pub ipv4_gateway_route_table_id: String,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Status, for example `Created`.
    pub status: String,
    /// Tags.
    pub tags: Vec<Ipv4GatewayModelTag>,
    /// VPC id, for example `vpc-5tsrxlw7dv074gci4****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv4GatewayModelTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
