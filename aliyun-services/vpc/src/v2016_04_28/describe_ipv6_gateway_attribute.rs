// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIpv6GatewayAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes IPv6 gateway attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeIpv6GatewayAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeIpv6GatewayAttribute {
    /// IPv6 gateway id, for example `ipv6gw-hp3y0l3ln89j8cdvf****`.
    pub ipv6_gateway_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-huhehaote`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeIpv6GatewayAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIpv6GatewayAttributeResponse {
    /// Business status, for example `Normal`.
    pub business_status: String,
    /// Creation time, UTC, for example `2018-12-05T09:21:35Z`.
    pub creation_time: String,
    /// Description, for example `test`.
    pub description: String,
    /// Expired time, for example `2019-1-05T09:21:35Z`.
    pub expired_time: String,
    /// Gateway route table id, for example `vtb-5ts0ohchwkp3dydt2****`.
    pub gateway_route_table_id: String,
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: String,
    /// IPv6 gateway id, for example `ipv6gw-hp3y0l3ln89j8cdvf****`.
    pub ipv6_gateway_id: String,
    /// Name, for example `test`.
    pub name: String,
    /// Owner id.
    pub owner_id: String,
    /// Region id, for example `cn-huhehaote`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: String,
    /// Status, for example `Available`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// VPC id, for example `vpc-123sedrfswd23****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
