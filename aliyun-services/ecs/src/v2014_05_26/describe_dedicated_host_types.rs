// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDedicatedHostTypes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes dedicated host types.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostTypes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDedicatedHostTypes {
    /// Dedicated host type, for example `ddh.sn1ne`.
    pub dedicated_host_type: Option<String>,
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
    /// Supported instance type family, for example `ecs.sn1ne`.
    pub supported_instance_type_family: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeDedicatedHostTypes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDedicatedHostTypesResponse {
    /// Dedicated host types.
    #[rpc(wrapper = "DedicatedHostType")]
    pub dedicated_host_types: Vec<DedicatedHostType>,
    /// Id of the request.
    pub request_id: String,
}

/// Dedicated host type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostType {
    /// Cores.
    pub cores: Option<i64>,
    /// CPU over commit ratio range.
    pub cpu_over_commit_ratio_range: String,
    /// Dedicated host type.
    pub dedicated_host_type: String,
    /// GPU spec.
    #[rpc(name = "GPUSpec")]
    pub gpu_spec: String,
    /// Local storage amount.
    pub local_storage_amount: Option<i64>,
    /// Local storage capacity.
    pub local_storage_capacity: Option<i64>,
    /// Local storage category.
    pub local_storage_category: String,
    /// Memory size.
    pub memory_size: Option<f64>,
    /// Physical GPUs.
    pub physical_gpus: Option<i64>,
    /// Sockets.
    pub sockets: Option<i64>,
    /// Support CPU over commit ratio.
    pub support_cpu_over_commit_ratio: Option<bool>,
    /// Supported instance type families.
    #[rpc(wrapper = "SupportedInstanceTypeFamily")]
    pub supported_instance_type_families: Vec<String>,
    /// Supported instance types list.
    #[rpc(wrapper = "SupportedInstanceTypesList")]
    pub supported_instance_types_list: Vec<String>,
    /// Total vcpus.
    pub total_vcpus: Option<i64>,
    /// Total vgpus.
    pub total_vgpus: Option<i64>,
}
