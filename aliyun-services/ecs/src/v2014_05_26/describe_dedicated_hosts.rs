// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDedicatedHosts`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes dedicated hosts.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHosts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = dedicated_hosts,
        item = DedicatedHost
    ),
    waiter(available, status = dedicated_hosts[].status, done("Available"), failed("PermanentFailure")),
    errors(
        errors::INVALID_STATUS_VALUE_NOT_SUPPORTED, errors::MISSING_PARAMTER_REGION_ID,
        errors::INVALID_PARAMETER_DEDICATED_HOST_IDS, errors::INVALID_REGION_NOT_FOUND,
        errors::INVALID_ZONE_NOT_FOUND_400, errors::INVALID_DEDICATED_HOST_IDS_MALFORMED,
        errors::INVALID_LOCK_REASON_NOT_FOUND,
    )
)]
pub struct DescribeDedicatedHosts {
    /// Dedicated host cluster id, for example `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Dedicated host ids, for example `["dh-bp165p6xk2tlw61e****", "dh-bp1f9vxmno7emy96****"]`.
    #[rpc(json)]
    pub dedicated_host_ids: Vec<String>,
    /// Dedicated host name, for example `MyDDHTestName`.
    pub dedicated_host_name: Option<String>,
    /// Dedicated host type, for example `ddh.g5`.
    pub dedicated_host_type: Option<String>,
    /// Lock reason, for example `financial`.
    pub lock_reason: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
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
    /// Query inventory.
    pub query_inventory: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-aek3b6jzp66****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Socket details, for example `true`.
    pub socket_details: Option<String>,
    /// Status, for example `Available`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
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

/// Answer of [`DescribeDedicatedHosts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDedicatedHostsResponse {
    /// Dedicated hosts.
    #[rpc(wrapper = "DedicatedHost")]
    pub dedicated_hosts: Vec<DedicatedHost>,
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

/// Dedicated host.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHost {
    /// Scheduler options.
    pub scheduler_options: Option<SchedulerOptions>,
    /// Action on maintenance.
    pub action_on_maintenance: String,
    /// Auto placement.
    pub auto_placement: String,
    /// Auto release time.
    pub auto_release_time: String,
    /// Capacity.
    pub capacity: Option<Capacity>,
    /// Charge type.
    pub charge_type: String,
    /// Cores.
    pub cores: Option<i64>,
    /// CPU over commit ratio.
    pub cpu_over_commit_ratio: Option<f64>,
    /// Creation time.
    pub creation_time: String,
    /// Dedicated host cluster id.
    pub dedicated_host_cluster_id: String,
    /// Dedicated host id.
    pub dedicated_host_id: String,
    /// Dedicated host name.
    pub dedicated_host_name: String,
    /// Dedicated host owner id.
    pub dedicated_host_owner_id: String,
    /// Dedicated host type.
    pub dedicated_host_type: String,
    /// Description.
    pub description: String,
    /// Expired time.
    pub expired_time: String,
    /// GPU spec.
    #[rpc(name = "GPUSpec")]
    pub gpu_spec: String,
    /// Host detail info.
    pub host_detail_info: Option<HostDetailInfo>,
    /// Instances.
    #[rpc(wrapper = "Instance")]
    pub instances: Vec<Instance>,
    /// Machine id.
    pub machine_id: String,
    /// Network attributes.
    pub network_attributes: Option<NetworkAttributes>,
    /// Operation locks.
    #[rpc(wrapper = "OperationLock")]
    pub operation_locks: Vec<OperationLock>,
    /// Physical GPUs.
    pub physical_gpus: Option<i64>,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Sale cycle.
    pub sale_cycle: String,
    /// Sockets.
    pub sockets: Option<i64>,
    /// Status.
    pub status: String,
    /// Supported custom instance type families.
    #[rpc(wrapper = "SupportedCustomInstanceTypeFamily")]
    pub supported_custom_instance_type_families: Vec<String>,
    /// Supported instance type families.
    #[rpc(wrapper = "SupportedInstanceTypeFamily")]
    pub supported_instance_type_families: Vec<String>,
    /// Supported instance types list.
    #[rpc(wrapper = "SupportedInstanceTypesList")]
    pub supported_instance_types_list: Vec<String>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<DedicatedHostTag>,
    /// Zone id.
    pub zone_id: String,
}

/// Scheduler options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SchedulerOptions {
    /// Managed private space id.
    pub managed_private_space_id: String,
}

/// Capacity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Capacity {
    /// Available instance types.
    #[rpc(wrapper = "AvailableInstanceType")]
    pub available_instance_types: Vec<AvailableInstanceType>,
    /// Available local storage.
    pub available_local_storage: Option<i64>,
    /// Available memory.
    pub available_memory: Option<f64>,
    /// Available vcpus.
    pub available_vcpus: Option<i64>,
    /// Available vgpus.
    pub available_vgpus: Option<i64>,
    /// Local storage category.
    pub local_storage_category: String,
    /// Socket capacities.
    #[rpc(wrapper = "SocketCapacity")]
    pub socket_capacities: Vec<SocketCapacity>,
    /// Total local storage.
    pub total_local_storage: Option<i64>,
    /// Total memory.
    pub total_memory: Option<f64>,
    /// Total vcpus.
    pub total_vcpus: Option<i64>,
    /// Total vgpus.
    pub total_vgpus: Option<i64>,
}

/// Available instance type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableInstanceType {
    /// Available instance capacity.
    pub available_instance_capacity: Option<i64>,
    /// Instance type.
    pub instance_type: String,
}

/// Socket capacity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SocketCapacity {
    /// Available memory.
    pub available_memory: Option<f64>,
    /// Available vcpu.
    pub available_vcpu: Option<i64>,
    /// Socket id.
    pub socket_id: Option<i64>,
    /// Total memory.
    pub total_memory: Option<f64>,
    /// Total vcpu.
    pub total_vcpu: Option<i64>,
}

/// Host detail info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HostDetailInfo {
    /// Serial number.
    pub serial_number: String,
}

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// Instance id.
    pub instance_id: String,
    /// Instance owner id.
    pub instance_owner_id: String,
    /// Instance type.
    pub instance_type: String,
    /// Socket id.
    pub socket_id: String,
}

/// Network attributes.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkAttributes {
    /// SLB UDP timeout.
    pub slb_udp_timeout: Option<i64>,
    /// UDP timeout.
    pub udp_timeout: Option<i64>,
}

/// Operation lock.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationLock {
    /// Lock reason.
    pub lock_reason: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
