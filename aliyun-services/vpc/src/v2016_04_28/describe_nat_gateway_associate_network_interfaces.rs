// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeNatGatewayAssociateNetworkInterfaces`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes NAT gateway associate network interfaces.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeNatGatewayAssociateNetworkInterfaces)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = associate_network_interfaces,
        item = AssociateNetworkInterface
    )
)]
pub struct DescribeNatGatewayAssociateNetworkInterfaces {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Filter.
    #[rpc(dotted)]
    pub filter: Vec<Filter>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// NAT gateway id, for example `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: String,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazdjdhd****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `ResourceId`.
    pub key: Option<String>,
    /// Value, for example `ep-8psre8c8936596cd****`.
    pub value: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribeNatGatewayAssociateNetworkInterfaces`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeNatGatewayAssociateNetworkInterfacesResponse {
    /// Associate network interfaces.
    #[rpc(wrapper = "AssociateNetworkInterface")]
    pub associate_network_interfaces: Vec<AssociateNetworkInterface>,
    /// Count, for example `0`.
    pub count: Option<i64>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// NAT gateway id, for example `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Associate network interface.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateNetworkInterface {
    /// IPv4 sets.
    #[rpc(name = "IPv4Sets", wrapper = "IPv4Set")]
    pub ipv4_sets: Vec<IPv4Set>,
    /// Network interface id.
    pub network_interface_id: String,
    /// Resource id.
    pub resource_id: String,
    /// Resource owner id.
    pub resource_owner_id: String,
    /// Resource type.
    pub resource_type: String,
    /// Resource VPC id.
    pub resource_vpc_id: String,
    /// Tunnel index.
    pub tunnel_index: String,
}

/// IPv4 set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IPv4Set {
    /// IPv4 address.
    #[rpc(name = "IPv4Address")]
    pub ipv4_address: String,
    /// Primary.
    pub primary: Option<bool>,
}
