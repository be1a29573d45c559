// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIpv6Gateways`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes IPv6 gateways.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeIpv6Gateways)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ipv6_gateways,
        item = Ipv6Gateway
    ),
    waiter(available, status = ipv6_gateways[].status, done("Available")),
    waiter(deleted, status = ipv6_gateways[].status, done(missing))
)]
pub struct DescribeIpv6Gateways {
    /// IPv6 gateway id, for example `ipv6gw-hp3rwmtmfhgis****`.
    pub ipv6_gateway_id: Option<String>,
    /// Name, for example `ipv6GW`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-huhehaote`.
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
    /// VPC id, for example `vpc-123sedrfswd23****`.
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

/// Answer of [`DescribeIpv6Gateways`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIpv6GatewaysResponse {
    /// IPv6 gateways.
    #[rpc(wrapper = "Ipv6Gateway")]
    pub ipv6_gateways: Vec<Ipv6Gateway>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// IPv6 gateway.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6Gateway {
    /// Business status.
    pub business_status: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Expired time.
    pub expired_time: String,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// IPv6 gateway id.
    pub ipv6_gateway_id: String,
    /// Name.
    pub name: String,
    /// Owner id.
    pub owner_id: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Ipv6GatewayTag>,
    /// VPC id.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6GatewayTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
