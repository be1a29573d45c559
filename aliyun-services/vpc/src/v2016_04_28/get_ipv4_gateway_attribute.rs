// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetIpv4GatewayAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets IPv4 gateway attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetIpv4GatewayAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    waiter(created, status = status, done("Created"), failed("Deleted"), missing("ResourceNotFound.Ipv4Gateway")),
    waiter(deleted, status = status, done("Deleted", missing), missing("ResourceNotFound.Ipv4Gateway")),
    errors(errors::RESOURCE_NOT_FOUND_IPV4_GATEWAY)
)]
pub struct GetIpv4GatewayAttribute {
    /// IPv4 gateway id, for example `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: String,
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

/// Answer of [`GetIpv4GatewayAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetIpv4GatewayAttributeResponse {
    /// Create time, UTC, for example `2022-02-24T09:02:36Z`.
    pub create_time: String,
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// IPv4 gateway description, for example `new`.
    pub ipv4_gateway_description: String,
    /// IPv4 gateway id, for example `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: String,
    /// IPv4 gateway name, for example `name`.
    pub ipv4_gateway_name: String,
    /// IPv4 gateway route table id, for example `vtb-5ts0ohchwkp3dydt2****`.
    pub ipv4_gateway_route_table_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Status, for example `Created`.
    pub status: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// VPC id, for example `vpc-5tsrxlw7dv074gci4****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
