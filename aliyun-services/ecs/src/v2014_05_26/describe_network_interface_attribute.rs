// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeNetworkInterfaceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes network interface attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    waiter(available, status = status, done("Available"), missing("InvalidEniId.NotFound")),
    waiter(in_use, status = status, done("InUse"), missing("InvalidEniId.NotFound")),
    waiter(deleted, status = status, done(missing), missing("InvalidEniId.NotFound")),
    errors(
        errors::MISSING_PARAMETER, errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::FORBIDDEN_REGION_ID_400,
        errors::INVALID_REGION_ID_MAL_FORMED, errors::INVALID_USER_TYPE_NOT_SUPPORTED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::FORBIDDEN_NOT_SUPPORT_RAM,
        errors::FORBIDDEN_SUB_USER, errors::INVALID_PARAMETER_403,
        errors::INVALID_ENI_ID_NOT_FOUND,
    )
)]
pub struct DescribeNetworkInterfaceAttribute {
    /// Attribute, for example `attachment`.
    pub attribute: Option<String>,
    /// Network interface id, for example `eni-bp67acfmxazb4p****`.
    pub network_interface_id: String,
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
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeNetworkInterfaceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeNetworkInterfaceAttributeResponse {
    /// Associated public IP.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// Attachment.
    pub attachment: Option<Attachment>,
    /// Bond interface specification.
    pub bond_interface_specification: Option<BondInterfaceSpecification>,
    /// Connection tracking configuration.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Creation time, UTC, for example `2019-12-25T12:31:31Z`.
    pub creation_time: String,
    /// Delete on release, for example `true`.
    pub delete_on_release: Option<bool>,
    /// Description, for example `testDescription`.
    pub description: String,
    /// Enhanced network.
    pub enhanced_network: Option<EnhancedNetwork>,
    /// Instance id, for example `i-bp1e2l6djkndyuli****`.
    pub instance_id: String,
    /// IPv4 prefix sets.
    #[rpc(wrapper = "Ipv4PrefixSet")]
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// IPv6 prefix sets.
    #[rpc(wrapper = "Ipv6PrefixSet")]
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// IPv6 sets.
    #[rpc(wrapper = "Ipv6Set")]
    pub ipv6_sets: Vec<Ipv6Set>,
    /// MAC address, for example `00:16:3e:12:**:**`.
    pub mac_address: String,
    /// Network interface id, for example `eni-bp125p95hhdhn3ot****`.
    pub network_interface_id: String,
    /// Network interface name, for example `my-eni-name`.
    pub network_interface_name: String,
    /// Network interface traffic config.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// Network interface traffic mode, for example `Standard`.
    pub network_interface_traffic_mode: String,
    /// Owner id, for example `123456****`.
    pub owner_id: String,
    /// Private IP address.
    pub private_ip_address: String,
    /// Private IP sets.
    #[rpc(wrapper = "PrivateIpSet")]
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// Qo s config.
    pub qo_s_config: Option<QoSConfig>,
    /// Queue number, for example `8`.
    pub queue_number: Option<i64>,
    /// Queue pair number, for example `22`.
    pub queue_pair_number: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: String,
    /// Security group ids.
    #[rpc(wrapper = "SecurityGroupId")]
    pub security_group_ids: Vec<String>,
    /// Service id, for example `12345678910`.
    #[rpc(name = "ServiceID")]
    pub service_id: String,
    /// Service managed, for example `true`.
    pub service_managed: Option<bool>,
    /// Slave interface specification.
    pub slave_interface_specification: Option<ResponseSlaveInterfaceSpecification>,
    /// Source dest check, for example `false`.
    pub source_dest_check: Option<bool>,
    /// Status, for example `Available`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ResponseTag>,
    /// TCP option address enabled, for example `null`.
    pub tcp_option_address_enabled: String,
    /// Type, for example `Secondary`.
    pub r#type: String,
    /// V switch id, for example `vsw-bp1s5fnvk4gn2tws0****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-bp67acfmxazb4p****`.
    pub vpc_id: String,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: String,
}

/// Associated public IP.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedPublicIp {
    /// Allocation id, for example `null`.
    pub allocation_id: String,
    /// Public IP address.
    pub public_ip_address: String,
}

/// Attachment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Attachment {
    /// Device index.
    pub device_index: Option<i64>,
    /// Instance id, for example `hide`.
    pub instance_id: String,
    /// Member network interface ids.
    #[rpc(wrapper = "MemberNetworkInterfaceId")]
    pub member_network_interface_ids: Vec<String>,
    /// Network card index, for example `0`.
    pub network_card_index: Option<i64>,
    /// Trunk network interface id, for example `hide`.
    pub trunk_network_interface_id: String,
}

/// Bond interface specification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BondInterfaceSpecification {
    /// Bond mode, for example `null`.
    pub bond_mode: String,
    /// Slave interface specification.
    #[rpc(wrapper = "SlaveInterfaceSpecificationSet")]
    pub slave_interface_specification: Vec<SlaveInterfaceSpecification>,
}

/// Slave interface specification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlaveInterfaceSpecification {
    /// Bond network interface id.
    pub bond_network_interface_id: String,
    /// Slave network interface id.
    pub slave_network_interface_id: String,
    /// Work state.
    pub work_state: String,
}

/// Connection tracking configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConnectionTrackingConfiguration {
    /// TCP closed and time wait timeout, for example `3`.
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    /// TCP established timeout, for example `910`.
    pub tcp_established_timeout: Option<i64>,
    /// UDP timeout, for example `30`.
    pub udp_timeout: Option<i64>,
}

/// Enhanced network.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnhancedNetwork {
    /// Enable express.
    pub enable_express: Option<bool>,
    /// Enable rss, for example `true`.
    pub enable_rss: Option<bool>,
    /// Enable sriov, for example `false`.
    pub enable_sriov: Option<bool>,
    /// Virtual function quantity.
    pub virtual_function_quantity: Option<i64>,
    /// Virtual function total queue number.
    pub virtual_function_total_queue_number: Option<i64>,
}

/// IPv4 prefix set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv4PrefixSet {
    /// IPv4 prefix.
    pub ipv4_prefix: String,
}

/// IPv6 prefix set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6PrefixSet {
    /// IPv6 prefix.
    pub ipv6_prefix: String,
}

/// IPv6 set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6Set {
    /// IPv6 address.
    pub ipv6_address: String,
    /// Primary.
    pub primary: Option<bool>,
}

/// Network interface traffic config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkInterfaceTrafficConfig {
    /// Network interface traffic mode, for example `HighPerformance`.
    pub network_interface_traffic_mode: String,
    /// Queue number, for example `8`.
    pub queue_number: Option<i64>,
    /// Queue pair number, for example `8`.
    pub queue_pair_number: Option<i64>,
}

/// Private IP set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrivateIpSet {
    /// Associated public IP.
    pub associated_public_ip: Option<PrivateIpSetAssociatedPublicIp>,
    /// Primary.
    pub primary: Option<bool>,
    /// Private IP address.
    pub private_ip_address: String,
}

/// Associated public IP.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrivateIpSetAssociatedPublicIp {
    /// Allocation id.
    pub allocation_id: String,
    /// Public IP address.
    pub public_ip_address: String,
}

/// Qo s config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QoSConfig {
    /// Enable qo s.
    pub enable_qo_s: Option<bool>,
    /// Qo s.
    pub qo_s: Option<QoS>,
}

/// Qo s.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QoS {
    /// Bandwidth rx, for example `50000`.
    pub bandwidth_rx: Option<i64>,
    /// Bandwidth tx, for example `50000`.
    pub bandwidth_tx: Option<i64>,
    /// Concurrent connections, for example `50000`.
    pub concurrent_connections: Option<i64>,
    /// Pps rx, for example `50000`.
    pub pps_rx: Option<i64>,
    /// Pps tx, for example `50000`.
    pub pps_tx: Option<i64>,
}

/// Slave interface specification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseSlaveInterfaceSpecification {
    /// Bond network interface id, for example `null`.
    pub bond_network_interface_id: String,
    /// Slave network interface id, for example `null`.
    pub slave_network_interface_id: String,
    /// Work state, for example `null`.
    pub work_state: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
