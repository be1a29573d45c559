// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeNetworkInterfaces`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes network interfaces.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaces)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = network_interface_sets,
        item = NetworkInterfaceSet
    ),
    waiter(available, status = network_interface_sets[].status, done("Available")),
    waiter(in_use, status = network_interface_sets[].status, done("InUse")),
    waiter(deleted, status = network_interface_sets[].status, done(missing), missing("InvalidEniId.NotFound")),
    errors(
        errors::MISSING_PARAMETER, errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::INVALID_OPERATION_INVALID_ECS_STATE,
        errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_OPERATION_DETACH_PRIMARY_ENI_NOT_ALLOWED, errors::FORBIDDEN_REGION_ID_400,
        errors::INVALID_REGION_ID_MAL_FORMED, errors::INVALID_USER_TYPE_NOT_SUPPORTED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::FORBIDDEN_NOT_SUPPORT_RAM,
        errors::FORBIDDEN_SUB_USER, errors::INVALID_PARAMETER_403, errors::MAX_ENI_COUNT_EXCEEDED,
        errors::ENI_PER_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_OPERATION_AVAILABILITY_ZONE_MISMATCH,
        errors::INVALID_OPERATION_VPC_MISMATCH, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::INVALID_SECURITY_GROUP_ID_NOT_VPC, errors::INVALID_OPERATION_INVALID_ENI_TYPE,
        errors::INVALID_VPC_EMPTY, errors::FORBIDDEN_REGION_ID,
        errors::INVALID_OPERATION_INVALID_ENI_PAGE_NUMBER, errors::INVALID_VPC_INDETERMINACY,
        errors::INVALID_ECS_ID_NOT_FOUND, errors::INVALID_ENI_ID_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
    )
)]
pub struct DescribeNetworkInterfaces {
    /// Instance id, for example `i-bp1e2l6djkndyuli****`.
    pub instance_id: Option<String>,
    /// IPv6 address: at most 1000 items.
    #[rpc(max_len = 1000)]
    pub ipv6_address: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Network interface id: at most 1000 items.
    #[rpc(max_len = 1000)]
    pub network_interface_id: Vec<String>,
    /// Network interface name, for example `test-eni-name`.
    pub network_interface_name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    #[deprecated = "the vendor advises against it"]
    pub page_number: Option<i32>,
    /// Items a page.
    #[deprecated = "the vendor advises against it"]
    pub page_size: Option<i32>,
    /// Primary IP address.
    pub primary_ip_address: Option<String>,
    /// Private IP address: at most 100 items.
    #[rpc(max_len = 100)]
    pub private_ip_address: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id, for example `sg-bp144yr32sx6ndw****`.
    pub security_group_id: Option<String>,
    /// Service managed, for example `true`.
    pub service_managed: Option<bool>,
    /// Status, for example `Available`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Type, for example `Secondary`.
    pub r#type: Option<String>,
    /// V switch id, for example `vsw-bp16usj2p27htro3****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-bp1j7w3gc1cexjqd****`.
    pub vpc_id: Option<String>,
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

/// Answer of [`DescribeNetworkInterfaces`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeNetworkInterfacesResponse {
    /// Network interface sets.
    #[rpc(wrapper = "NetworkInterfaceSet")]
    pub network_interface_sets: Vec<NetworkInterfaceSet>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Network interface set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkInterfaceSet {
    /// Associated public IP.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// Attachment.
    pub attachment: Option<Attachment>,
    /// Creation time.
    pub creation_time: String,
    /// Delete on release.
    pub delete_on_release: Option<bool>,
    /// Description.
    pub description: String,
    /// Instance id.
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
    /// MAC address.
    pub mac_address: String,
    /// Network interface id.
    pub network_interface_id: String,
    /// Network interface name.
    pub network_interface_name: String,
    /// Network interface traffic mode.
    pub network_interface_traffic_mode: String,
    /// Owner id.
    pub owner_id: String,
    /// Private IP address.
    pub private_ip_address: String,
    /// Private IP sets.
    #[rpc(wrapper = "PrivateIpSet")]
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// Queue number.
    pub queue_number: Option<i64>,
    /// Queue pair number.
    pub queue_pair_number: Option<i64>,
    /// Resource group id.
    pub resource_group_id: String,
    /// Security group ids.
    #[rpc(wrapper = "SecurityGroupId")]
    pub security_group_ids: Vec<String>,
    /// Service id.
    #[rpc(name = "ServiceID")]
    pub service_id: String,
    /// Service managed.
    pub service_managed: Option<bool>,
    /// Source dest check.
    pub source_dest_check: Option<bool>,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<NetworkInterfaceSetTag>,
    /// Type.
    pub r#type: String,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
    /// Zone id.
    pub zone_id: String,
}

/// Associated public IP.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedPublicIp {
    /// Allocation id.
    pub allocation_id: String,
    /// Public IP address.
    pub public_ip_address: String,
}

/// Attachment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Attachment {
    /// Device index.
    pub device_index: Option<i64>,
    /// Instance id.
    pub instance_id: String,
    /// Network card index.
    pub network_card_index: Option<i64>,
    /// Trunk network interface id.
    pub trunk_network_interface_id: String,
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
    /// Associated public IP.
    pub associated_public_ip: Option<PrivateIpSetAssociatedPublicIp>,
    /// Primary.
    pub primary: Option<bool>,
    /// Private DNS name.
    pub private_dns_name: String,
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

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkInterfaceSetTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
