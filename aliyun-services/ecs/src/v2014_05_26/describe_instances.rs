// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instances,
        item = Instance
    ),
    waiter(exists, status = instances[].status, done(any)),
    waiter(running, status = instances[].status, done("Running")),
    waiter(stopped, status = instances[].status, done("Stopped")),
    waiter(deleted, status = instances[].status, done(missing)),
    errors(
        errors::INVALID_TAG_MISMATCH, errors::INVALID_TAG_COUNT,
        errors::INVALID_HPC_CLUSTER_ID_NOT_FOUND, errors::INVALID_HPC_CLUSTER_ID_CREATING,
        errors::INTERNAL_ERROR_400, errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND,
        errors::INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED_404,
        errors::INVALID_LOCK_REASON_NOT_FOUND, errors::INVALID_FILTER_KEY_NOT_FOUND,
        errors::INVALID_FILTER_VALUE, errors::INVALID_NETWORK_TYPE_NOT_FOUND,
        errors::INVALID_STATUS_NOT_FOUND,
    )
)]
pub struct DescribeInstances {
    /// Additional attributes: at most 5 items.
    #[rpc(max_len = 5)]
    pub additional_attributes: Vec<String>,
    /// Device available, for example `false`.
    pub device_available: Option<bool>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// EIP addresses, for example `["42.1.1.**", "42.1.2.**", … "42.1.10.**"]`.
    #[rpc(json)]
    pub eip_addresses: Vec<String>,
    /// Hpc cluster id, for example `hpc-bp67acfmxazb4p****`.
    pub hpc_cluster_id: Option<String>,
    /// HTTP endpoint, for example `enabled`.
    pub http_endpoint: Option<String>,
    /// HTTP put response hop limit, for example `0`.
    pub http_put_response_hop_limit: Option<i32>,
    /// HTTP tokens, for example `optional`.
    pub http_tokens: Option<String>,
    /// Image id, for example `m-bp67acfmxazb4p****`.
    pub image_id: Option<String>,
    /// Inner IP addresses, for example `["10.1.1.1", "10.1.2.1", … "10.1.10.1"]`.
    #[rpc(json)]
    pub inner_ip_addresses: Vec<String>,
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Instance ids.
    #[rpc(json)]
    pub instance_ids: Vec<String>,
    /// Instance name, for example `Test`.
    pub instance_name: Option<String>,
    /// Instance network type, for example `vpc`.
    pub instance_network_type: Option<String>,
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Instance type family, for example `ecs.g5`.
    pub instance_type_family: Option<String>,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Io optimized, for example `true`.
    pub io_optimized: Option<bool>,
    /// IPv6 address: at most 100 items.
    #[rpc(max_len = 100)]
    pub ipv6_address: Vec<String>,
    /// Key pair name, for example `KeyPairNameTest`.
    pub key_pair_name: Option<String>,
    /// Lock reason, for example `security`.
    pub lock_reason: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Need sale cycle, for example `false`.
    pub need_sale_cycle: Option<bool>,
    /// Where the next page begins.
    pub next_token: Option<String>,
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
    /// Private IP addresses, for example `["172.16.1.1", "172.16.2.1", … "172.16.10.1"]`.
    #[rpc(json)]
    pub private_ip_addresses: Vec<String>,
    /// Public IP addresses, for example `["42.1.1.**", "42.1.2.**", … "42.1.10.**"]`.
    #[rpc(json)]
    pub public_ip_addresses: Vec<String>,
    /// Rdma IP addresses, for example `10.10.10.102`.
    pub rdma_ip_addresses: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id, for example `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Status, for example `Running`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// V switch id, for example `vsw-bp67acfmxazb4p****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `v-bp67acfmxazb4p****`.
    pub vpc_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Filter.
    #[rpc(dotted)]
    pub filter: Vec<Filter>,
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

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `CreationStartTime`.
    pub key: Option<String>,
    /// Value, UTC, for example `2017-12-05T22:40Z`.
    pub value: Option<String>,
}

/// Answer of [`DescribeInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstancesResponse {
    /// Instances.
    #[rpc(wrapper = "Instance")]
    pub instances: Vec<Instance>,
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

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// Additional info.
    pub additional_info: Option<AdditionalInfo>,
    /// Auto release time.
    pub auto_release_time: String,
    /// Clock options.
    pub clock_options: Option<ClockOptions>,
    /// Cluster id.
    pub cluster_id: String,
    /// CPU.
    pub cpu: Option<i64>,
    /// CPU options.
    pub cpu_options: Option<CpuOptions>,
    /// Creation time.
    pub creation_time: String,
    /// Credit specification.
    pub credit_specification: String,
    /// Dedicated host attribute.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// Dedicated instance attribute.
    pub dedicated_instance_attribute: Option<DedicatedInstanceAttribute>,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Deployment set group no.
    pub deployment_set_group_no: Option<i64>,
    /// Deployment set id.
    pub deployment_set_id: String,
    /// Description.
    pub description: String,
    /// Device available.
    pub device_available: Option<bool>,
    /// ECS capacity reservation attr.
    pub ecs_capacity_reservation_attr: Option<EcsCapacityReservationAttr>,
    /// EIP address.
    pub eip_address: Option<EipAddress>,
    /// Enable nvs.
    #[rpc(name = "EnableNVS")]
    pub enable_nvs: Option<bool>,
    /// Expired time.
    pub expired_time: String,
    /// GPU amount.
    #[rpc(name = "GPUAmount")]
    pub gpu_amount: Option<i64>,
    /// GPU spec.
    #[rpc(name = "GPUSpec")]
    pub gpu_spec: String,
    /// Hibernation options.
    pub hibernation_options: Option<HibernationOptions>,
    /// Host name.
    pub host_name: String,
    /// Hpc cluster id.
    pub hpc_cluster_id: String,
    /// Isp.
    #[rpc(name = "ISP")]
    pub isp: String,
    /// Image id.
    pub image_id: String,
    /// Image options.
    pub image_options: Option<ImageOptions>,
    /// Inner IP address.
    #[rpc(wrapper = "IpAddress")]
    pub inner_ip_address: Vec<String>,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Instance network type.
    pub instance_network_type: String,
    /// Instance type.
    pub instance_type: String,
    /// Instance type family.
    pub instance_type_family: String,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// Internet max bandwidth in.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Internet max bandwidth out.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Io optimized.
    pub io_optimized: Option<bool>,
    /// Key pair name.
    pub key_pair_name: String,
    /// Local storage amount.
    pub local_storage_amount: Option<i64>,
    /// Local storage capacity.
    pub local_storage_capacity: Option<i64>,
    /// Memory.
    pub memory: Option<i64>,
    /// Metadata options.
    pub metadata_options: Option<MetadataOptions>,
    /// Network interfaces.
    #[rpc(wrapper = "NetworkInterface")]
    pub network_interfaces: Vec<NetworkInterface>,
    /// OS name.
    #[rpc(name = "OSName")]
    pub os_name: String,
    /// OS name en.
    #[rpc(name = "OSNameEn")]
    pub os_name_en: String,
    /// OS type.
    #[rpc(name = "OSType")]
    pub os_type: String,
    /// Operation locks.
    pub operation_locks: Option<OperationLocks>,
    /// Private DNS name options.
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// Public IP address.
    #[rpc(wrapper = "IpAddress")]
    pub public_ip_address: Vec<String>,
    /// Rdma IP address.
    #[rpc(wrapper = "IpAddress")]
    pub rdma_ip_address: Vec<String>,
    /// Recyclable.
    pub recyclable: Option<bool>,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Sale cycle.
    pub sale_cycle: String,
    /// Security group ids.
    #[rpc(wrapper = "SecurityGroupId")]
    pub security_group_ids: Vec<String>,
    /// Security options.
    pub security_options: Option<SecurityOptions>,
    /// Serial number.
    pub serial_number: String,
    /// Spot duration.
    pub spot_duration: Option<i64>,
    /// Spot interruption behavior.
    pub spot_interruption_behavior: String,
    /// Spot price limit.
    pub spot_price_limit: Option<f64>,
    /// Spot strategy.
    pub spot_strategy: String,
    /// Start time.
    pub start_time: String,
    /// Status.
    pub status: String,
    /// Stopped mode.
    pub stopped_mode: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<InstanceTag>,
    /// Vlan id.
    pub vlan_id: String,
    /// VPC attributes.
    pub vpc_attributes: Option<VpcAttributes>,
    /// Zone id.
    pub zone_id: String,
}

/// Additional info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AdditionalInfo {
    /// Enable high density mode.
    pub enable_high_density_mode: Option<bool>,
    /// Node serial number.
    pub node_serial_number: String,
}

/// Clock options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ClockOptions {
    /// Ptp status.
    pub ptp_status: String,
}

/// CPU options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CpuOptions {
    /// Core count.
    pub core_count: Option<i64>,
    /// Enable visst.
    #[rpc(name = "EnableVISST")]
    pub enable_visst: Option<bool>,
    /// Enable vrdt.
    #[rpc(name = "EnableVRDT")]
    pub enable_vrdt: Option<bool>,
    /// Nested virtualization, for example `enabled`.
    pub nested_virtualization: String,
    /// Numa.
    pub numa: String,
    /// Threads per core.
    pub threads_per_core: Option<i64>,
    /// Topology type.
    pub topology_type: String,
    /// Turbo mode.
    pub turbo_mode: String,
}

/// Dedicated host attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostAttribute {
    /// Dedicated host cluster id.
    pub dedicated_host_cluster_id: String,
    /// Dedicated host id.
    pub dedicated_host_id: String,
    /// Dedicated host name.
    pub dedicated_host_name: String,
}

/// Dedicated instance attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedInstanceAttribute {
    /// Affinity.
    pub affinity: String,
    /// Tenancy.
    pub tenancy: String,
}

/// ECS capacity reservation attr.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EcsCapacityReservationAttr {
    /// Capacity reservation id.
    pub capacity_reservation_id: String,
    /// Capacity reservation preference.
    pub capacity_reservation_preference: String,
}

/// EIP address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EipAddress {
    /// Allocation id.
    pub allocation_id: String,
    /// Bandwidth.
    pub bandwidth: Option<i64>,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// IP address.
    pub ip_address: String,
    /// Is support unassociate.
    pub is_support_unassociate: Option<bool>,
}

/// Hibernation options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HibernationOptions {
    /// Configured.
    pub configured: Option<bool>,
}

/// Image options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImageOptions {
    /// Current osnv me supported.
    #[rpc(name = "CurrentOSNVMeSupported")]
    pub current_osnv_me_supported: Option<bool>,
    /// Login as non root.
    pub login_as_non_root: Option<bool>,
}

/// Metadata options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MetadataOptions {
    /// HTTP endpoint.
    pub http_endpoint: String,
    /// HTTP put response hop limit.
    pub http_put_response_hop_limit: Option<i64>,
    /// HTTP tokens.
    pub http_tokens: String,
    /// Instance metadata tags.
    pub instance_metadata_tags: String,
}

/// Network interface.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkInterface {
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
    /// Primary IP address.
    pub primary_ip_address: String,
    /// Private IP sets.
    #[rpc(wrapper = "PrivateIpSet")]
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// Type.
    pub r#type: String,
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
    /// Private DNS name.
    pub private_dns_name: String,
    /// Private IP address.
    pub private_ip_address: String,
}

/// Operation locks.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationLocks {
    /// Lock reason.
    pub lock_reason: Vec<LockReason>,
}

/// Lock reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LockReason {
    /// Lock msg.
    pub lock_msg: String,
    /// Lock reason.
    pub lock_reason: String,
}

/// Private DNS name options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrivateDnsNameOptions {
    /// Enable instance id DNS aaaa record.
    #[rpc(name = "EnableInstanceIdDnsAAAARecord")]
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    /// Enable instance id DNS a record.
    pub enable_instance_id_dns_a_record: Option<bool>,
    /// Enable IP DNS a record.
    pub enable_ip_dns_a_record: Option<bool>,
    /// Enable IP DNS ptr record.
    pub enable_ip_dns_ptr_record: Option<bool>,
    /// Hostname type.
    pub hostname_type: String,
}

/// Security options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityOptions {
    /// Enable secure boot.
    pub enable_secure_boot: Option<bool>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}

/// VPC attributes.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpcAttributes {
    /// NAT IP address.
    pub nat_ip_address: String,
    /// Private IP address.
    #[rpc(wrapper = "IpAddress")]
    pub private_ip_address: Vec<String>,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
}
