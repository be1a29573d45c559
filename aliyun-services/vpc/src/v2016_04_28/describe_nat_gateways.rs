// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeNatGateways`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes NAT gateways.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeNatGateways)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = nat_gateways,
        item = NatGateway
    ),
    waiter(available, status = nat_gateways[].status, done("Available"), every = 10, within = 1200),
    waiter(deleted, status = nat_gateways[].status, done(missing), every = 10, within = 1200),
    errors(errors::INVALID_REGION_ID_NOT_FOUND, errors::INTERNAL_ERROR)
)]
pub struct DescribeNatGateways {
    /// Availability mode.
    pub availability_mode: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// NAT gateway id, for example `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: Option<String>,
    /// NAT type, for example `Enhanced`.
    pub nat_type: Option<String>,
    /// Network type, for example `internet`.
    pub network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Spec, for example `Invalid parameter.`.
    pub spec: Option<String>,
    /// Status, for example `Available`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp15zckdt37pq72z****`.
    pub vpc_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `KeyTest`.
    pub key: Option<String>,
    /// Value, for example `valueTest`.
    pub value: Option<String>,
}

/// Answer of [`DescribeNatGateways`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeNatGatewaysResponse {
    /// NAT gateways.
    #[rpc(wrapper = "NatGateway")]
    pub nat_gateways: Vec<NatGateway>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// NAT gateway.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NatGateway {
    /// Access mode.
    pub access_mode: Option<AccessMode>,
    /// Auto pay.
    pub auto_pay: Option<bool>,
    /// Availability mode.
    pub availability_mode: String,
    /// Business status.
    pub business_status: String,
    /// Creation time.
    pub creation_time: String,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Description.
    pub description: String,
    /// ECS metric enabled.
    pub ecs_metric_enabled: Option<bool>,
    /// EIP bind mode, for example `MULTI_BINDED`.
    pub eip_bind_mode: String,
    /// Enable session log.
    pub enable_session_log: String,
    /// Expired time.
    pub expired_time: String,
    /// Forward table ids.
    #[rpc(wrapper = "ForwardTableId")]
    pub forward_table_ids: Vec<String>,
    /// Full NAT table ids.
    #[rpc(wrapper = "FullNatTableId")]
    pub full_nat_table_ids: Vec<String>,
    /// Icmp reply enabled.
    pub icmp_reply_enabled: Option<bool>,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// IP lists.
    #[rpc(wrapper = "IpList")]
    pub ip_lists: Vec<IpList>,
    /// IP prefix list.
    #[rpc(wrapper = "IpPrefixList")]
    pub ip_prefix_list: Vec<IpPrefix>,
    /// Name.
    pub name: String,
    /// NAT gateway id.
    pub nat_gateway_id: String,
    /// NAT gateway private info.
    pub nat_gateway_private_info: Option<NatGatewayPrivateInfo>,
    /// NAT type.
    pub nat_type: String,
    /// Network type.
    pub network_type: String,
    /// Private link enabled.
    pub private_link_enabled: Option<bool>,
    /// Private link mode.
    pub private_link_mode: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Security protection enabled.
    pub security_protection_enabled: Option<bool>,
    /// Snat table ids.
    #[rpc(wrapper = "SnatTableId")]
    pub snat_table_ids: Vec<String>,
    /// Spec.
    pub spec: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<NatGatewayTag>,
    /// VPC id.
    pub vpc_id: String,
}

/// Access mode.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessMode {
    /// Mode value.
    pub mode_value: String,
    /// Tunnel type.
    pub tunnel_type: String,
}

/// IP list.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpList {
    /// Allocation id.
    pub allocation_id: String,
    /// IP address.
    pub ip_address: String,
    /// Private IP address.
    pub private_ip_address: String,
    /// Snat entry enabled.
    pub snat_entry_enabled: Option<bool>,
    /// Using status.
    pub using_status: String,
}

/// IP prefix.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpPrefix {
    /// IP prefix.
    pub ip_prefix: String,
}

/// NAT gateway private info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NatGatewayPrivateInfo {
    /// ENI instance id.
    pub eni_instance_id: String,
    /// ENI type.
    pub eni_type: String,
    /// Iz no.
    pub iz_no: String,
    /// Max bandwidth.
    pub max_bandwidth: Option<i64>,
    /// Max session establish rate.
    pub max_session_establish_rate: Option<i64>,
    /// Max session quota.
    pub max_session_quota: Option<i64>,
    /// Private IP address.
    pub private_ip_address: String,
    /// Vswitch id.
    pub vswitch_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NatGatewayTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
