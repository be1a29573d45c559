// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateNetworkInterface`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates network interface.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::INVALID_OPERATION_INVALID_ECS_STATE,
        errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_OPERATION_DETACH_PRIMARY_ENI_NOT_ALLOWED, errors::FORBIDDEN_REGION_ID_400,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED_400,
        errors::INCORRECT_V_SWITCH_STATUS, errors::JOINED_GROUP_LIMIT_EXCEED,
        errors::INVALID_PARAMETER_SECURITY_GROUP_ID_REPEATED,
        errors::INVALID_SECURITY_GROUP_ID_SINGLE_ID_AND_MULTI_ID_CONFLICT,
        errors::INVALID_PRIVATE_IP_ADDRESS_DUPLICATED, errors::INVALID_PARAMETER_CONFLICT,
        errors::QUOTA_EXCEEDED_PRIVATE_IP_ADDRESS,
        errors::INVALID_ENI_QUEUE_SIZE_REGION_OR_USER_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_ENI_QUEUE_SIZE,
        errors::INVALID_CONNECTION_TRACKING_CONFIGURATION_REGION_OR_USER_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_ENI_CONNECTION_TRACKING_CONFIGURATION,
        errors::INVALID_OPERATION_NOT_SUPPORT, errors::INVALID_USER_TYPE_NOT_SUPPORTED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::FORBIDDEN_NOT_SUPPORT_RAM,
        errors::FORBIDDEN_SUB_USER, errors::IN_VALID_PARAMETER_403, errors::MAX_ENI_COUNT_EXCEEDED,
        errors::ENI_PER_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_OPERATION_AVAILABILITY_ZONE_MISMATCH,
        errors::INVALID_OPERATION_VPC_MISMATCH, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::INVALID_SECURITY_GROUP_ID_NOT_VPC, errors::INVALID_OPERATION_INVALID_ENI_TYPE,
        errors::INVALID_V_SWITCH_ID_IP_NOT_ENOUGH, errors::INVALID_V_SWITCH_ID_IP_INVALID,
        errors::QUOTA_EXCEED_TAGS, errors::ENTERPRISE_GROUP_LIMITED_MUTLI_GROUP_TYPE,
        errors::INVALID_IP_ADDRESS, errors::INVALID_IP_IP_REPEATED,
        errors::MAX_ENI_PRIVATE_IPS_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_OPERATION_TRUNKING_IS_NOT_ALLOWED,
        errors::INVALID_PARAMETER_INVALID_ENI_QUEUE_NUMBER,
        errors::INVALID_OPERATION_MAX_ENI_QUEUE_NUMBER_EXCEEDED,
        errors::INVALID_OPERATION_EXCEED_INSTANCE_TYPE_QUEUE_NUMBER,
        errors::INVALID_OPERATION_BOUNDING_ENI_SLAVE_QUOTA_EXCEED,
        errors::INVALID_PARAMETER_ENI_TRAFFIC_MODE,
        errors::INVALID_OPERATION_HIGH_PERFORMANCE_TRAFFIC_MODE_IS_NOT_ALLOWED,
        errors::INVALID_PARAMETER_QUEUE_PAIR_NUMBER_MUST_EMPTY,
        errors::INVALID_PARAMETER_INVALID_QUEUE_PAIR_NUMBER,
        errors::INVALID_PARAMS_NETWORK_INTERFACE_NAME, errors::INVALID_IP_IP_PREFIX_MASK_NOT_SAME,
        errors::INVALID_IP_IP_PREFIX_MASK_INVALID, errors::INVALID_IP_IP_PREFIX_MASK_ILLEGAL,
        errors::INVALID_IP_IP_PREFIX_ILLEGAL, errors::INVALID_IP_IP_PREFIX_MUST_IN_RESERVE_SEGMENT,
        errors::INVALID_IP_IP_PREFIX_NOT_AVAILABLE, errors::INVALID_IP_IP_PREFIX_NOT_STRICT,
        errors::INVALID_V_SWITCH_ID_IP_PREFIX_NOT_ENOUGH,
        errors::INVALID_OPERATION_IPV4_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_IPV6_COUNT_EXCEEDED, errors::INVALID_ECS_ID_NOT_FOUND,
        errors::INVALID_ENI_ID_NOT_FOUND, errors::INVALID_V_SWITCH_ID_NOT_FOUND,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INVALID_OPERATION_MAX_ENI_IPV6_IPS_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_V_SWITCH_IPV6_DISABLED,
        errors::INVALID_OPERATION_ENABLE_IPV6_FAILED,
        errors::INVALID_OPERATION_ADDRESS_ALREADY_ALLOCATED,
        errors::INVALID_OPERATION_ADDRESS_NOT_IN_V_SWITCH_CIDR,
        errors::INVALID_OPERATION_ENI_TRAFFIC_MODE_NOT_SUPPORT_IPV6_404,
        errors::INVALID_OPERATION_SLAVE_ENI_MUST_HAVE_BONDING_ENI,
        errors::INVALID_OPERATION_V_SWITCH_CIDR_RESERVATION_NOT_EXIST, errors::INTERNAL_ERROR,
        errors::INVALID_OPERATION_REGION_NOT_SUPPORT_IP_PREFIX,
    )
)]
pub struct CreateNetworkInterface {
    /// Business type, for example `null`.
    pub business_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection tracking configuration.
    #[rpc(dotted)]
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Delete on release, for example `true`.
    pub delete_on_release: Option<bool>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Enable primary IPv6.
    #[rpc(name = "EnablePrimaryIPv6")]
    pub enable_primary_ipv6: Option<bool>,
    /// Enhanced network.
    #[rpc(dotted)]
    pub enhanced_network: Option<EnhancedNetwork>,
    /// Instance type, for example `Secondary`.
    pub instance_type: Option<String>,
    /// IPv4 prefix: at most 10 items.
    #[rpc(max_len = 10)]
    pub ipv4_prefix: Vec<String>,
    /// IPv4 prefix count: 1 to 10, for example `1`.
    #[rpc(min = 1, max = 10)]
    pub ipv4_prefix_count: Option<i32>,
    /// IPv6 address: at most 20 items.
    #[rpc(max_len = 20)]
    pub ipv6_address: Vec<String>,
    /// IPv6 address count: at least 1, for example `1`.
    #[rpc(min = 1)]
    pub ipv6_address_count: Option<i32>,
    /// IPv6 prefix: at most 10 items.
    #[rpc(max_len = 10)]
    pub ipv6_prefix: Vec<String>,
    /// IPv6 prefix count: 1 to 10, for example `1`.
    #[rpc(min = 1, max = 10)]
    pub ipv6_prefix_count: Option<i32>,
    /// Network interface name, for example `testNetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Network interface traffic config.
    #[rpc(dotted)]
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// Network interface traffic mode, for example `Standard`.
    pub network_interface_traffic_mode: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Primary IP address.
    pub primary_ip_address: Option<String>,
    /// Private IP address: at most 10 items.
    #[rpc(max_len = 10)]
    pub private_ip_address: Vec<String>,
    /// Queue number: at least 1, for example `1`.
    #[rpc(min = 1)]
    pub queue_number: Option<i32>,
    /// Queue pair number, for example `22`.
    pub queue_pair_number: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Rx queue size, for example `8192`.
    pub rx_queue_size: Option<i32>,
    /// Secondary private IP address count: at least 1, for example `1`.
    #[rpc(min = 1)]
    pub secondary_private_ip_address_count: Option<i32>,
    /// Security group id, for example `sg-bp1fg655nh68xyz9i****`.
    pub security_group_id: Option<String>,
    /// Security group ids: at most 16 items.
    #[rpc(max_len = 16)]
    pub security_group_ids: Vec<String>,
    /// Source dest check, for example `false`.
    pub source_dest_check: Option<bool>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Tx queue size, for example `8192`.
    pub tx_queue_size: Option<i32>,
    /// V switch id, for example `vsw-bp1s5fnvk4gn2tws03****`.
    pub v_switch_id: String,
    /// Visible.
    pub visible: Option<bool>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Connection tracking configuration.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ConnectionTrackingConfiguration {
    /// TCP closed and time wait timeout, for example `3`.
    pub tcp_closed_and_time_wait_timeout: Option<i32>,
    /// TCP established timeout, for example `910`.
    pub tcp_established_timeout: Option<i32>,
    /// UDP timeout, for example `30`.
    pub udp_timeout: Option<i32>,
}

/// Enhanced network.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EnhancedNetwork {
    /// Enable express.
    pub enable_express: Option<bool>,
    /// Enable rss, for example `true`.
    pub enable_rss: Option<bool>,
    /// Enable sriov, for example `true`.
    pub enable_sriov: Option<bool>,
    /// Virtual function quantity.
    pub virtual_function_quantity: Option<i32>,
    /// Virtual function total queue number.
    pub virtual_function_total_queue_number: Option<i32>,
}

/// Network interface traffic config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NetworkInterfaceTrafficConfig {
    /// Network interface traffic mode, for example `HighPerformance`.
    pub network_interface_traffic_mode: Option<String>,
    /// Queue number, for example `8`.
    pub queue_number: Option<i32>,
    /// Queue pair number, for example `8`.
    pub queue_pair_number: Option<i32>,
    /// Rx queue size, for example `8192`.
    pub rx_queue_size: Option<i32>,
    /// Tx queue size, for example `8192`.
    pub tx_queue_size: Option<i32>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateNetworkInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateNetworkInterfaceResponse {
    /// Description, for example `testDescription`.
    pub description: String,
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
    /// Network interface id, for example `eni-bp14v2sdd3v8htln****`.
    pub network_interface_id: String,
    /// Network interface name, for example `my-eni-name`.
    pub network_interface_name: String,
    /// Owner id, for example `123456****`.
    pub owner_id: String,
    /// Private IP address.
    pub private_ip_address: String,
    /// Private IP sets.
    #[rpc(wrapper = "PrivateIpSet")]
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-2ze88m67qx5z****`.
    pub resource_group_id: String,
    /// Security group ids.
    #[rpc(wrapper = "SecurityGroupId")]
    pub security_group_ids: Vec<String>,
    /// Service id, for example `12345678910`.
    #[rpc(name = "ServiceID")]
    pub service_id: String,
    /// Service managed, for example `true`.
    pub service_managed: Option<bool>,
    /// Source dest check, for example `false`.
    pub source_dest_check: Option<bool>,
    /// Status, for example `Available`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ResponseTag>,
    /// Type, for example `Secondary`.
    pub r#type: String,
    /// V switch id, for example `vsw-bp16usj2p27htro3****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-bp1j7w3gc1cexjqd****`.
    pub vpc_id: String,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: String,
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
pub struct ResponseTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
