//! The answer of `DescribeInstances` as derived answers are written.

use aliyun_rpc_core::RpcResponse;

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct DescribeInstancesResponse {
    #[rpc(wrapper = "Instance")]
    pub(crate) instances: Vec<Instance>,
    pub(crate) next_token: String,
    pub(crate) page_number: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) request_id: String,
    pub(crate) total_count: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Instance {
    pub(crate) additional_info: Option<AdditionalInfo>,
    pub(crate) auto_release_time: String,
    pub(crate) clock_options: Option<ClockOptions>,
    pub(crate) cluster_id: String,
    pub(crate) cpu: Option<i64>,
    pub(crate) cpu_options: Option<CpuOptions>,
    pub(crate) creation_time: String,
    pub(crate) credit_specification: String,
    pub(crate) dedicated_host_attribute: Option<DedicatedHostAttribute>,
    pub(crate) dedicated_instance_attribute: Option<DedicatedInstanceAttribute>,
    pub(crate) deletion_protection: Option<bool>,
    pub(crate) deployment_set_group_no: Option<i64>,
    pub(crate) deployment_set_id: String,
    pub(crate) description: String,
    pub(crate) device_available: Option<bool>,
    pub(crate) ecs_capacity_reservation_attr: Option<EcsCapacityReservationAttr>,
    pub(crate) eip_address: Option<EipAddress>,
    #[rpc(name = "EnableNVS")]
    pub(crate) enable_nvs: Option<bool>,
    pub(crate) expired_time: String,
    #[rpc(name = "GPUAmount")]
    pub(crate) gpu_amount: Option<i64>,
    #[rpc(name = "GPUSpec")]
    pub(crate) gpu_spec: String,
    pub(crate) hibernation_options: Option<HibernationOptions>,
    pub(crate) host_name: String,
    pub(crate) hpc_cluster_id: String,
    #[rpc(name = "ISP")]
    pub(crate) isp: String,
    pub(crate) image_id: String,
    pub(crate) image_options: Option<ImageOptions>,
    #[rpc(wrapper = "IpAddress")]
    pub(crate) inner_ip_address: Vec<String>,
    pub(crate) instance_charge_type: String,
    pub(crate) instance_id: String,
    pub(crate) instance_name: String,
    pub(crate) instance_network_type: String,
    pub(crate) instance_type: String,
    pub(crate) instance_type_family: String,
    pub(crate) internet_charge_type: String,
    pub(crate) internet_max_bandwidth_in: Option<i64>,
    pub(crate) internet_max_bandwidth_out: Option<i64>,
    pub(crate) io_optimized: Option<bool>,
    pub(crate) key_pair_name: String,
    pub(crate) local_storage_amount: Option<i64>,
    pub(crate) local_storage_capacity: Option<i64>,
    pub(crate) memory: Option<i64>,
    pub(crate) metadata_options: Option<MetadataOptions>,
    #[rpc(wrapper = "NetworkInterface")]
    pub(crate) network_interfaces: Vec<NetworkInterface>,
    #[rpc(name = "OSName")]
    pub(crate) os_name: String,
    #[rpc(name = "OSNameEn")]
    pub(crate) os_name_en: String,
    #[rpc(name = "OSType")]
    pub(crate) os_type: String,
    #[rpc(wrapper = "LockReason")]
    pub(crate) operation_locks: Vec<OperationLock>,
    pub(crate) private_dns_name_options: Option<PrivateDnsNameOptions>,
    #[rpc(wrapper = "IpAddress")]
    pub(crate) public_ip_address: Vec<String>,
    #[rpc(wrapper = "IpAddress")]
    pub(crate) rdma_ip_address: Vec<String>,
    pub(crate) recyclable: Option<bool>,
    pub(crate) region_id: String,
    pub(crate) resource_group_id: String,
    pub(crate) sale_cycle: String,
    #[rpc(wrapper = "SecurityGroupId")]
    pub(crate) security_group_ids: Vec<String>,
    pub(crate) security_options: Option<SecurityOptions>,
    pub(crate) serial_number: String,
    pub(crate) spot_duration: Option<i64>,
    pub(crate) spot_interruption_behavior: String,
    pub(crate) spot_price_limit: Option<f64>,
    pub(crate) spot_strategy: String,
    pub(crate) start_time: String,
    pub(crate) status: String,
    pub(crate) stopped_mode: String,
    #[rpc(wrapper = "Tag")]
    pub(crate) tags: Vec<Tag>,
    pub(crate) vlan_id: String,
    pub(crate) vpc_attributes: Option<VpcAttributes>,
    pub(crate) zone_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct AdditionalInfo {
    pub(crate) enable_high_density_mode: Option<bool>,
    pub(crate) node_serial_number: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct ClockOptions {
    pub(crate) ptp_status: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct CpuOptions {
    pub(crate) core_count: Option<i64>,
    #[rpc(name = "EnableVISST")]
    pub(crate) enable_visst: Option<bool>,
    #[rpc(name = "EnableVRDT")]
    pub(crate) enable_vrdt: Option<bool>,
    pub(crate) nested_virtualization: String,
    pub(crate) numa: String,
    pub(crate) threads_per_core: Option<i64>,
    pub(crate) topology_type: String,
    pub(crate) turbo_mode: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct DedicatedHostAttribute {
    pub(crate) dedicated_host_cluster_id: String,
    pub(crate) dedicated_host_id: String,
    pub(crate) dedicated_host_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct DedicatedInstanceAttribute {
    pub(crate) affinity: String,
    pub(crate) tenancy: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct EcsCapacityReservationAttr {
    pub(crate) capacity_reservation_id: String,
    pub(crate) capacity_reservation_preference: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct EipAddress {
    pub(crate) allocation_id: String,
    pub(crate) bandwidth: Option<i64>,
    pub(crate) internet_charge_type: String,
    pub(crate) ip_address: String,
    pub(crate) is_support_unassociate: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct HibernationOptions {
    pub(crate) configured: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct ImageOptions {
    #[rpc(name = "CurrentOSNVMeSupported")]
    pub(crate) current_osnv_me_supported: Option<bool>,
    pub(crate) login_as_non_root: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct MetadataOptions {
    pub(crate) http_endpoint: String,
    pub(crate) http_put_response_hop_limit: Option<i64>,
    pub(crate) http_tokens: String,
    pub(crate) instance_metadata_tags: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct NetworkInterface {
    #[rpc(wrapper = "Ipv4PrefixSet")]
    pub(crate) ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    #[rpc(wrapper = "Ipv6PrefixSet")]
    pub(crate) ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    #[rpc(wrapper = "Ipv6Set")]
    pub(crate) ipv6_sets: Vec<Ipv6Set>,
    pub(crate) mac_address: String,
    pub(crate) network_interface_id: String,
    pub(crate) primary_ip_address: String,
    #[rpc(wrapper = "PrivateIpSet")]
    pub(crate) private_ip_sets: Vec<PrivateIpSet>,
    pub(crate) r#type: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Ipv4PrefixSet {
    pub(crate) ipv4_prefix: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Ipv6PrefixSet {
    pub(crate) ipv6_prefix: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Ipv6Set {
    pub(crate) ipv6_address: String,
    pub(crate) primary: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct PrivateIpSet {
    pub(crate) primary: Option<bool>,
    pub(crate) private_dns_name: String,
    pub(crate) private_ip_address: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct OperationLock {
    pub(crate) lock_msg: String,
    pub(crate) lock_reason: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct PrivateDnsNameOptions {
    #[rpc(name = "EnableInstanceIdDnsAAAARecord")]
    pub(crate) enable_instance_id_dns_aaaa_record: Option<bool>,
    pub(crate) enable_instance_id_dns_a_record: Option<bool>,
    pub(crate) enable_ip_dns_a_record: Option<bool>,
    pub(crate) enable_ip_dns_ptr_record: Option<bool>,
    pub(crate) hostname_type: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct SecurityOptions {
    pub(crate) enable_secure_boot: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Tag {
    pub(crate) tag_key: String,
    pub(crate) tag_value: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct VpcAttributes {
    pub(crate) nat_ip_address: String,
    #[rpc(wrapper = "IpAddress")]
    pub(crate) private_ip_address: Vec<String>,
    pub(crate) v_switch_id: String,
    pub(crate) vpc_id: String,
}
