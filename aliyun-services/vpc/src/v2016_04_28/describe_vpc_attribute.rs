// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpcAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPC attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpcAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    waiter(available, status = status, done("Available"), missing("InvalidVpcID.NotFound", "Forbidden.VpcNotFound")),
    waiter(deleted, status = status, done(missing), missing("InvalidVpcID.NotFound", "Forbidden.VpcNotFound")),
    errors(errors::INCORRECT_VPC_STATUS, errors::INTERNAL_ERROR)
)]
pub struct DescribeVpcAttribute {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Is default, for example `false`.
    pub is_default: Option<bool>,
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
    /// VPC id, for example `vpc-bp18sth14qii3pnv****`.
    pub vpc_id: String,
}

/// Answer of [`DescribeVpcAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpcAttributeResponse {
    /// Associated cens.
    #[rpc(wrapper = "AssociatedCen")]
    pub associated_cens: Vec<AssociatedCen>,
    /// Associated propagation sources.
    #[rpc(wrapper = "AssociatedPropagationSources")]
    pub associated_propagation_sources: Vec<AssociatedPropagationSource>,
    /// CIDR block, for example `192.168.0.0/16`.
    pub cidr_block: String,
    /// Classic link enabled, for example `false`.
    #[deprecated = "the vendor advises against it"]
    pub classic_link_enabled: Option<bool>,
    /// Cloud resources.
    #[rpc(wrapper = "CloudResourceSetType")]
    pub cloud_resources: Vec<CloudResource>,
    /// Creation time, UTC, for example `2021-10-16T07:31:09Z`.
    pub creation_time: String,
    /// Description, for example `VPC`.
    pub description: String,
    /// Dhcp options set id, for example `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: String,
    /// Dhcp options set status, for example `Available`.
    pub dhcp_options_set_status: String,
    /// DNS hostname status, for example `DISABLED`.
    pub dns_hostname_status: String,
    /// Enabled IPv6, for example `false`.
    pub enabled_ipv6: Option<bool>,
    /// IPv4 gateway id, for example `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: String,
    /// IPv6 CIDR block, for example `2408:XXXX:0:a600::/56`.
    pub ipv6_cidr_block: String,
    /// IPv6 CIDR blocks.
    #[rpc(wrapper = "Ipv6CidrBlock")]
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /// Is default, for example `false`.
    pub is_default: Option<bool>,
    /// Owner id.
    pub owner_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazbvgb4ph****`.
    pub resource_group_id: String,
    /// Secondary CIDR blocks.
    #[rpc(wrapper = "SecondaryCidrBlock")]
    pub secondary_cidr_blocks: Vec<String>,
    /// Status, for example `Available`.
    pub status: String,
    /// Support IPv4 gateway, for example `true`.
    pub support_ipv4_gateway: Option<bool>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// User CIDRs.
    #[rpc(wrapper = "UserCidr")]
    pub user_cidrs: Vec<String>,
    /// V router id, for example `vrt-bp1jso6ng1at0ajsc****`.
    pub v_router_id: String,
    /// V switch ids.
    #[rpc(wrapper = "VSwitchId")]
    pub v_switch_ids: Vec<String>,
    /// VPC id, for example `vpc-bp18sth14qii3pnvo****`.
    pub vpc_id: String,
    /// VPC name, for example `doctest2`.
    pub vpc_name: String,
}

/// Associated cen.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedCen {
    /// Cen id.
    pub cen_id: String,
    /// Cen owner id.
    pub cen_owner_id: String,
    /// Cen status.
    pub cen_status: String,
}

/// Associated propagation source.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedPropagationSource {
    /// Route propagated.
    pub route_propagated: Option<bool>,
    /// Source instance id.
    pub source_instance_id: String,
    /// Source owner id.
    pub source_owner_id: String,
    /// Source type.
    pub source_type: String,
    /// Status.
    pub status: String,
}

/// Cloud resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CloudResource {
    /// Resource count.
    pub resource_count: Option<i64>,
    /// Resource type.
    pub resource_type: String,
}

/// IPv6 CIDR block.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6CidrBlock {
    /// IPv6 CIDR block.
    pub ipv6_cidr_block: String,
    /// IPv6 isp.
    pub ipv6_isp: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
