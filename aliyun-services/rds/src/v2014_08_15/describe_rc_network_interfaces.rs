// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCNetworkInterfaces`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc network interfaces.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCNetworkInterfaces)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCNetworkInterfaces {
    /// Instance id, for example `rc-m5sc1271fv344a1r****`.
    pub instance_id: String,
}

/// Answer of [`DescribeRCNetworkInterfaces`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCNetworkInterfacesResponse {
    /// Network interface sets.
    pub network_interface_sets: Vec<NetworkInterfaceSet>,
    /// Id of the request.
    pub request_id: String,
}

/// Network interface set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkInterfaceSet {
    /// Associated public IP.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// Creation time, UTC, for example `2022-12-25T12:31:31Z`.
    pub creation_time: String,
    /// Description, for example `DescriptionTest`.
    pub description: String,
    /// Instance id, for example `rc-m5sc1271fv344a1r****`.
    pub instance_id: String,
    /// IPv6 sets.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// MAC address, for example `00:16:3e:12:**:**`.
    pub mac_address: String,
    /// Network interface id, for example `eni-bp125p95hhdhn3ot****`.
    pub network_interface_id: String,
    /// Private IP sets.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// Resource group id, for example `rg-2ze88m67qx5z****`.
    pub resource_group_id: String,
    /// Security group ids.
    pub security_group_ids: Vec<String>,
    /// Status, for example `Available`.
    pub status: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Type, for example `Secondary`.
    pub r#type: String,
    /// V switch id, for example `vsw-bp16usj2p27htro3****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-bp1j7w3gc1cexjqd****`.
    pub vpc_id: String,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: String,
}

/// Associated public IP.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedPublicIp {
    /// Public IP address.
    pub public_ip_address: String,
}

/// IPv6 set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6Set {
    /// IPv6 address, for example `2408:4321:180:1701:94c7:bc38:3bfa:****`.
    pub ipv6_address: String,
}

/// Private IP set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrivateIpSet {
    /// Primary.
    pub primary: Option<bool>,
    /// Private IP address.
    pub private_ip_address: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key, for example `TestValue`.
    pub tag_key: String,
    /// Tag value, for example `TestKey`.
    pub tag_value: String,
}
