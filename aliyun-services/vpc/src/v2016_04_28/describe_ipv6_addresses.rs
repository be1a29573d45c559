// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIpv6Addresses`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes IPv6 addresses.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeIpv6Addresses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ipv6_addresses,
        item = Ipv6Address
    ),
    errors(errors::ILLEGAL_PARAM_IPV6_ADDRESS, errors::ILLEGAL_PARAM_NETWORK_TYPE)
)]
pub struct DescribeIpv6Addresses {
    /// Address type, for example `IPv6Address`.
    pub address_type: Option<String>,
    /// Associated instance id, for example `i-2ze72wuqj4y3jl4f****`.
    pub associated_instance_id: Option<String>,
    /// Associated instance type, for example `EcsInstance`.
    pub associated_instance_type: Option<String>,
    /// Include reservation data, for example `false`.
    pub include_reservation_data: Option<bool>,
    /// IPv6 address, for example `2408:XXXX:153:3921:851c:c435:7b12:1c5f`.
    pub ipv6_address: Option<String>,
    /// IPv6 address id, for example `ipv6-2zen5j4axcp5l5qyy****`.
    pub ipv6_address_id: Option<String>,
    /// IPv6 internet bandwidth id, for example `ipv6bw-uf6hcyzu65v98v3du****`.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Network type, for example `Private`.
    pub network_type: Option<String>,
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
    /// Service managed, for example `false`.
    pub service_managed: Option<bool>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// V switch id, for example `vsw-25navfgbue4g****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `yunke`.
    pub value: Option<String>,
}

/// Answer of [`DescribeIpv6Addresses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIpv6AddressesResponse {
    /// IPv6 addresses.
    #[rpc(wrapper = "Ipv6Address")]
    pub ipv6_addresses: Vec<Ipv6Address>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// IPv6 address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6Address {
    /// Address type.
    pub address_type: String,
    /// Allocation time.
    pub allocation_time: String,
    /// Associated instance id.
    pub associated_instance_id: String,
    /// Associated instance type.
    pub associated_instance_type: String,
    /// IPv6 address.
    pub ipv6_address: String,
    /// IPv6 address description.
    pub ipv6_address_description: String,
    /// IPv6 address id.
    pub ipv6_address_id: String,
    /// IPv6 address name.
    pub ipv6_address_name: String,
    /// IPv6 gateway id.
    pub ipv6_gateway_id: String,
    /// IPv6 internet bandwidth.
    pub ipv6_internet_bandwidth: Option<Ipv6InternetBandwidth>,
    /// IPv6 isp.
    pub ipv6_isp: String,
    /// Network type.
    pub network_type: String,
    /// Real bandwidth.
    pub real_bandwidth: Option<i64>,
    /// Resource group id.
    pub resource_group_id: String,
    /// Service managed.
    pub service_managed: Option<i64>,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Ipv6AddressTag>,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
}

/// IPv6 internet bandwidth.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6InternetBandwidth {
    /// Bandwidth.
    pub bandwidth: Option<i64>,
    /// Business status.
    pub business_status: String,
    /// Has reservation data.
    pub has_reservation_data: Option<bool>,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// IPv6 internet bandwidth id.
    pub ipv6_internet_bandwidth_id: String,
    /// Reservation active time.
    pub reservation_active_time: String,
    /// Reservation bandwidth.
    pub reservation_bandwidth: Option<i64>,
    /// Reservation internet charge type.
    pub reservation_internet_charge_type: String,
    /// Reservation order type.
    pub reservation_order_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6AddressTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
