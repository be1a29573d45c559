//! The same answer by serde's derive: the same fields of the same types, the wrappers of lists as structs of their own.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct DescribeInstancesResponse {
    pub(crate) instances: Instances,
    pub(crate) next_token: String,
    pub(crate) page_number: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) request_id: String,
    pub(crate) total_count: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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
    #[serde(rename = "EnableNVS")]
    pub(crate) enable_nvs: Option<bool>,
    pub(crate) expired_time: String,
    #[serde(rename = "GPUAmount")]
    pub(crate) gpu_amount: Option<i64>,
    #[serde(rename = "GPUSpec")]
    pub(crate) gpu_spec: String,
    pub(crate) hibernation_options: Option<HibernationOptions>,
    pub(crate) host_name: String,
    pub(crate) hpc_cluster_id: String,
    #[serde(rename = "ISP")]
    pub(crate) isp: String,
    pub(crate) image_id: String,
    pub(crate) image_options: Option<ImageOptions>,
    pub(crate) inner_ip_address: IpAddresses,
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
    pub(crate) network_interfaces: NetworkInterfaces,
    #[serde(rename = "OSName")]
    pub(crate) os_name: String,
    #[serde(rename = "OSNameEn")]
    pub(crate) os_name_en: String,
    #[serde(rename = "OSType")]
    pub(crate) os_type: String,
    pub(crate) operation_locks: OperationLocks,
    pub(crate) private_dns_name_options: Option<PrivateDnsNameOptions>,
    pub(crate) public_ip_address: IpAddresses,
    pub(crate) rdma_ip_address: IpAddresses,
    pub(crate) recyclable: Option<bool>,
    pub(crate) region_id: String,
    pub(crate) resource_group_id: String,
    pub(crate) sale_cycle: String,
    pub(crate) security_group_ids: SecurityGroupIds,
    pub(crate) security_options: Option<SecurityOptions>,
    pub(crate) serial_number: String,
    pub(crate) spot_duration: Option<i64>,
    pub(crate) spot_interruption_behavior: String,
    pub(crate) spot_price_limit: Option<f64>,
    pub(crate) spot_strategy: String,
    pub(crate) start_time: String,
    pub(crate) status: String,
    pub(crate) stopped_mode: String,
    pub(crate) tags: Tags,
    pub(crate) vlan_id: String,
    pub(crate) vpc_attributes: Option<VpcAttributes>,
    pub(crate) zone_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct AdditionalInfo {
    pub(crate) enable_high_density_mode: Option<bool>,
    pub(crate) node_serial_number: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct ClockOptions {
    pub(crate) ptp_status: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct CpuOptions {
    pub(crate) core_count: Option<i64>,
    #[serde(rename = "EnableVISST")]
    pub(crate) enable_visst: Option<bool>,
    #[serde(rename = "EnableVRDT")]
    pub(crate) enable_vrdt: Option<bool>,
    pub(crate) nested_virtualization: String,
    pub(crate) numa: String,
    pub(crate) threads_per_core: Option<i64>,
    pub(crate) topology_type: String,
    pub(crate) turbo_mode: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct DedicatedHostAttribute {
    pub(crate) dedicated_host_cluster_id: String,
    pub(crate) dedicated_host_id: String,
    pub(crate) dedicated_host_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct DedicatedInstanceAttribute {
    pub(crate) affinity: String,
    pub(crate) tenancy: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct EcsCapacityReservationAttr {
    pub(crate) capacity_reservation_id: String,
    pub(crate) capacity_reservation_preference: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct EipAddress {
    pub(crate) allocation_id: String,
    pub(crate) bandwidth: Option<i64>,
    pub(crate) internet_charge_type: String,
    pub(crate) ip_address: String,
    pub(crate) is_support_unassociate: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct HibernationOptions {
    pub(crate) configured: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct ImageOptions {
    #[serde(rename = "CurrentOSNVMeSupported")]
    pub(crate) current_osnv_me_supported: Option<bool>,
    pub(crate) login_as_non_root: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct MetadataOptions {
    pub(crate) http_endpoint: String,
    pub(crate) http_put_response_hop_limit: Option<i64>,
    pub(crate) http_tokens: String,
    pub(crate) instance_metadata_tags: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct NetworkInterface {
    pub(crate) ipv4_prefix_sets: Ipv4PrefixSets,
    pub(crate) ipv6_prefix_sets: Ipv6PrefixSets,
    pub(crate) ipv6_sets: Ipv6Sets,
    pub(crate) mac_address: String,
    pub(crate) network_interface_id: String,
    pub(crate) primary_ip_address: String,
    pub(crate) private_ip_sets: PrivateIpSets,
    pub(crate) r#type: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Ipv4PrefixSet {
    pub(crate) ipv4_prefix: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Ipv6PrefixSet {
    pub(crate) ipv6_prefix: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Ipv6Set {
    pub(crate) ipv6_address: String,
    pub(crate) primary: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct PrivateIpSet {
    pub(crate) primary: Option<bool>,
    pub(crate) private_dns_name: String,
    pub(crate) private_ip_address: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct OperationLock {
    pub(crate) lock_msg: String,
    pub(crate) lock_reason: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct PrivateDnsNameOptions {
    #[serde(rename = "EnableInstanceIdDnsAAAARecord")]
    pub(crate) enable_instance_id_dns_aaaa_record: Option<bool>,
    pub(crate) enable_instance_id_dns_a_record: Option<bool>,
    pub(crate) enable_ip_dns_a_record: Option<bool>,
    pub(crate) enable_ip_dns_ptr_record: Option<bool>,
    pub(crate) hostname_type: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct SecurityOptions {
    pub(crate) enable_secure_boot: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Tag {
    pub(crate) tag_key: String,
    pub(crate) tag_value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct VpcAttributes {
    pub(crate) nat_ip_address: String,
    pub(crate) private_ip_address: IpAddresses,
    pub(crate) v_switch_id: String,
    pub(crate) vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct IpAddresses {
    pub(crate) ip_address: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Ipv4PrefixSets {
    pub(crate) ipv4_prefix_set: Vec<Ipv4PrefixSet>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Ipv6PrefixSets {
    pub(crate) ipv6_prefix_set: Vec<Ipv6PrefixSet>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Ipv6Sets {
    pub(crate) ipv6_set: Vec<Ipv6Set>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct PrivateIpSets {
    pub(crate) private_ip_set: Vec<PrivateIpSet>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct NetworkInterfaces {
    pub(crate) network_interface: Vec<NetworkInterface>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct OperationLocks {
    pub(crate) lock_reason: Vec<OperationLock>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct SecurityGroupIds {
    pub(crate) security_group_id: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Tags {
    pub(crate) tag: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Instances {
    pub(crate) instance: Vec<Instance>,
}
