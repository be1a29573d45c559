// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceTypes`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

/// Describes instance types.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = instance_types, item = InstanceType)
)]
pub struct DescribeInstanceTypes {
    /// Additional attributes.
    pub additional_attributes: Vec<String>,
    /// CPU architecture, for example `X86`.
    pub cpu_architecture: Option<CpuArchitecture>,
    /// CPU architectures: at most 10 items.
    #[rpc(max_len = 10)]
    pub cpu_architectures: Vec<String>,
    /// GPU spec, for example `NVIDIA V100`.
    #[rpc(name = "GPUSpec")]
    pub gpu_spec: Option<String>,
    /// GPU specs: at most 10 items.
    #[rpc(max_len = 10)]
    pub gpu_specs: Vec<String>,
    /// Instance categories: at most 10 items.
    #[rpc(max_len = 10)]
    pub instance_categories: Vec<String>,
    /// Instance category, for example `Big data`.
    pub instance_category: Option<InstanceCategory>,
    /// Instance family level, for example `EntryLevel`.
    pub instance_family_level: Option<InstanceFamilyLevel>,
    /// Instance type families: at most 10 items.
    #[rpc(max_len = 10)]
    pub instance_type_families: Vec<String>,
    /// Instance type family, for example `ecs.g6`.
    pub instance_type_family: Option<String>,
    /// Instance types: at most 10 items.
    #[rpc(max_len = 10)]
    pub instance_types: Vec<String>,
    /// Local storage categories: at most 10 items.
    #[rpc(max_len = 10)]
    pub local_storage_categories: Vec<String>,
    /// Local storage category, for example `local_ssd_pro`.
    pub local_storage_category: Option<LocalStorageCategory>,
    /// Most items a page: 1 to 1600.
    #[rpc(min = 1, max = 1600)]
    pub max_results: Option<i64>,
    /// Maximum CPU core count, for example `10`.
    pub maximum_cpu_core_count: Option<i32>,
    /// Maximum CPU speed frequency, for example `3.2`.
    pub maximum_cpu_speed_frequency: Option<f64>,
    /// Maximum CPU turbo frequency, for example `4.1`.
    pub maximum_cpu_turbo_frequency: Option<f64>,
    /// Maximum GPU amount, for example `10`.
    #[rpc(name = "MaximumGPUAmount")]
    pub maximum_gpu_amount: Option<i32>,
    /// Maximum memory size, for example `60.0`.
    pub maximum_memory_size: Option<f64>,
    /// Minimum baseline credit, for example `12`.
    pub minimum_baseline_credit: Option<i32>,
    /// Minimum CPU core count, for example `2`.
    pub minimum_cpu_core_count: Option<i32>,
    /// Minimum CPU speed frequency, for example `2.5`.
    pub minimum_cpu_speed_frequency: Option<f64>,
    /// Minimum CPU turbo frequency, for example `3.2`.
    pub minimum_cpu_turbo_frequency: Option<f64>,
    /// Minimum disk quantity, for example `4`.
    pub minimum_disk_quantity: Option<i32>,
    /// Minimum ENI IPv6 address quantity, for example `2`.
    pub minimum_eni_ipv6_address_quantity: Option<i32>,
    /// Minimum ENI private IP address quantity, for example `2`.
    pub minimum_eni_private_ip_address_quantity: Option<i32>,
    /// Minimum ENI quantity, for example `4`.
    pub minimum_eni_quantity: Option<i32>,
    /// Minimum eri quantity, for example `0`.
    pub minimum_eri_quantity: Option<i32>,
    /// Minimum GPU amount, for example `3`.
    #[rpc(name = "MinimumGPUAmount")]
    pub minimum_gpu_amount: Option<i32>,
    /// Minimum initial credit, for example `12`.
    pub minimum_initial_credit: Option<i32>,
    /// Minimum instance bandwidth rx, for example `12288`.
    pub minimum_instance_bandwidth_rx: Option<i32>,
    /// Minimum instance bandwidth tx, for example `12288`.
    pub minimum_instance_bandwidth_tx: Option<i32>,
    /// Minimum instance pps rx, for example `15`.
    pub minimum_instance_pps_rx: Option<i64>,
    /// Minimum instance pps tx, for example `15`.
    pub minimum_instance_pps_tx: Option<i64>,
    /// Minimum local storage amount, for example `4`.
    pub minimum_local_storage_amount: Option<i32>,
    /// Minimum local storage capacity, for example `40`.
    pub minimum_local_storage_capacity: Option<i64>,
    /// Minimum memory size, for example `20.0`.
    pub minimum_memory_size: Option<f64>,
    /// Minimum primary ENI queue number, for example `8`.
    pub minimum_primary_eni_queue_number: Option<i32>,
    /// Minimum queue pair number, for example `8`.
    pub minimum_queue_pair_number: Option<i32>,
    /// Minimum secondary ENI queue number, for example `4`.
    pub minimum_secondary_eni_queue_number: Option<i32>,
    /// Where the next page begins: at most 50 characters.
    #[rpc(max_len = 50)]
    pub next_token: Option<String>,
    /// Nvme support, for example `required`.
    pub nvme_support: Option<NvmeSupport>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Physical processor model, for example `Intel Xeon(Ice Lake) Platinum 8369B`.
    pub physical_processor_model: Option<String>,
    /// Physical processor models: at most 10 items.
    #[rpc(max_len = 10)]
    pub physical_processor_models: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// What `CpuArchitecture` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum CpuArchitecture {
    /// `X86`.
    X86,
    /// `ARM`.
    #[rpc(name = "ARM")]
    Arm,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `InstanceCategory` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum InstanceCategory {
    /// `General-purpose`.
    #[rpc(name = "General-purpose")]
    GeneralPurpose,
    /// `Compute-optimized`.
    #[rpc(name = "Compute-optimized")]
    ComputeOptimized,
    /// `Memory-optimized`.
    #[rpc(name = "Memory-optimized")]
    MemoryOptimized,
    /// `Big data`.
    #[rpc(name = "Big data")]
    BigData,
    /// `Local SSDs`.
    #[rpc(name = "Local SSDs")]
    LocalSsds,
    /// `High Clock Speed`.
    #[rpc(name = "High Clock Speed")]
    HighClockSpeed,
    /// `Enhanced`.
    Enhanced,
    /// `Shared`.
    Shared,
    /// `Compute-optimized with GPU`.
    #[rpc(name = "Compute-optimized with GPU")]
    ComputeOptimizedWithGpu,
    /// `Visual Compute-optimized`.
    #[rpc(name = "Visual Compute-optimized")]
    VisualComputeOptimized,
    /// `Heterogeneous Service`.
    #[rpc(name = "Heterogeneous Service")]
    HeterogeneousService,
    /// `Compute-optimized with FPGA`.
    #[rpc(name = "Compute-optimized with FPGA")]
    ComputeOptimizedWithFpga,
    /// `Compute-optimized with NPU`.
    #[rpc(name = "Compute-optimized with NPU")]
    ComputeOptimizedWithNpu,
    /// `ECS Bare Metal`.
    #[rpc(name = "ECS Bare Metal")]
    EcsBareMetal,
    /// `Super Computing Cluster`.
    #[rpc(name = "Super Computing Cluster")]
    SuperComputingCluster,
    /// `High Performance Compute`.
    #[rpc(name = "High Performance Compute")]
    HighPerformanceCompute,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `InstanceFamilyLevel` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum InstanceFamilyLevel {
    /// `EntryLevel`.
    EntryLevel,
    /// `EnterpriseLevel`.
    EnterpriseLevel,
    /// `CreditEntryLevel`.
    CreditEntryLevel,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `LocalStorageCategory` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum LocalStorageCategory {
    /// `local_hdd_pro`.
    #[rpc(name = "local_hdd_pro")]
    LocalHddPro,
    /// `local_ssd_pro`.
    #[rpc(name = "local_ssd_pro")]
    LocalSsdPro,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `NvmeSupport` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum NvmeSupport {
    /// `required`.
    #[rpc(name = "required")]
    Required,
    /// `unsupported`.
    #[rpc(name = "unsupported")]
    Unsupported,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeInstanceTypes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceTypesResponse {
    /// Instance types.
    #[rpc(wrapper = "InstanceType")]
    pub instance_types: Vec<InstanceType>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Instance type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceType {
    /// Attributes.
    #[rpc(wrapper = "Attribute")]
    pub attributes: Vec<Attribute>,
    /// Baseline credit.
    pub baseline_credit: Option<i64>,
    /// Clock.
    pub clock: Option<Clock>,
    /// CPU architecture.
    pub cpu_architecture: String,
    /// CPU core count.
    pub cpu_core_count: Option<i64>,
    /// CPU options.
    pub cpu_options: Option<CpuOptions>,
    /// CPU speed frequency.
    pub cpu_speed_frequency: Option<f64>,
    /// CPU turbo frequency.
    pub cpu_turbo_frequency: Option<f64>,
    /// Disk quantity.
    pub disk_quantity: Option<i64>,
    /// Enhanced network.
    pub enhanced_network: Option<EnhancedNetwork>,
    /// ENI IPv6 address quantity.
    pub eni_ipv6_address_quantity: Option<i64>,
    /// ENI private IP address quantity.
    pub eni_private_ip_address_quantity: Option<i64>,
    /// ENI quantity.
    pub eni_quantity: Option<i64>,
    /// ENI total quantity.
    pub eni_total_quantity: Option<i64>,
    /// ENI trunk supported.
    pub eni_trunk_supported: Option<bool>,
    /// Eri quantity.
    pub eri_quantity: Option<i64>,
    /// GPU amount.
    #[rpc(name = "GPUAmount")]
    pub gpu_amount: Option<i64>,
    /// GPU memory size.
    #[rpc(name = "GPUMemorySize")]
    pub gpu_memory_size: Option<f64>,
    /// GPU spec.
    #[rpc(name = "GPUSpec")]
    pub gpu_spec: String,
    /// Initial credit.
    pub initial_credit: Option<i64>,
    /// Instance bandwidth rx.
    pub instance_bandwidth_rx: Option<i64>,
    /// Instance bandwidth tx.
    pub instance_bandwidth_tx: Option<i64>,
    /// Instance category.
    pub instance_category: String,
    /// Instance family level.
    pub instance_family_level: String,
    /// Instance pps rx.
    pub instance_pps_rx: Option<i64>,
    /// Instance pps tx.
    pub instance_pps_tx: Option<i64>,
    /// Instance type family.
    pub instance_type_family: String,
    /// Instance type id.
    pub instance_type_id: String,
    /// Jumbo frame support.
    pub jumbo_frame_support: Option<bool>,
    /// Local storage amount.
    pub local_storage_amount: Option<i64>,
    /// Local storage capacity.
    pub local_storage_capacity: Option<i64>,
    /// Local storage category.
    pub local_storage_category: String,
    /// Maximum queue number per ENI.
    pub maximum_queue_number_per_eni: Option<i64>,
    /// Memory size.
    pub memory_size: Option<f64>,
    /// Network card quantity.
    pub network_card_quantity: Option<i64>,
    /// Network cards.
    #[rpc(wrapper = "NetworkCardInfo")]
    pub network_cards: Vec<NetworkCard>,
    /// Network encryption support.
    pub network_encryption_support: Option<bool>,
    /// Network info.
    pub network_info: Option<NetworkInfo>,
    /// Nvme support.
    pub nvme_support: String,
    /// Physical processor model.
    pub physical_processor_model: String,
    /// Primary ENI queue number.
    pub primary_eni_queue_number: Option<i64>,
    /// Queue pair number.
    pub queue_pair_number: Option<i64>,
    /// Secondary ENI queue number.
    pub secondary_eni_queue_number: Option<i64>,
    /// Security options.
    pub security_options: Option<SecurityOptions>,
    /// Supported boot modes.
    #[rpc(wrapper = "SupportedBootMode")]
    pub supported_boot_modes: Vec<String>,
    /// Total ENI queue quantity.
    pub total_eni_queue_quantity: Option<i64>,
}

/// Attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Attribute {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

/// Clock.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Clock {
    /// Ptp support.
    pub ptp_support: String,
}

/// CPU options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CpuOptions {
    /// Core.
    pub core: Option<i64>,
    /// Core factor.
    pub core_factor: Option<i64>,
    /// Hyper threading adjustable.
    pub hyper_threading_adjustable: Option<bool>,
    /// Nested virtualization support.
    pub nested_virtualization_support: String,
    /// Supported topology types.
    #[rpc(wrapper = "SupportedTopologyType")]
    pub supported_topology_types: Vec<String>,
    /// Threads per core.
    pub threads_per_core: Option<i64>,
}

/// Enhanced network.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnhancedNetwork {
    /// Express support.
    pub express_support: Option<bool>,
    /// Rss support.
    pub rss_support: Option<bool>,
    /// Sriov support.
    pub sriov_support: Option<bool>,
    /// Vf queue number per ENI.
    pub vf_queue_number_per_eni: Option<i64>,
}

/// Network card.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkCard {
    /// Network card index.
    pub network_card_index: Option<i64>,
}

/// Network info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkInfo {
    /// Bandwidth weighting.
    pub bandwidth_weighting: Option<BandwidthWeighting>,
}

/// Bandwidth weighting.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BandwidthWeighting {
    /// Weighting infos.
    #[rpc(wrapper = "WeightingInfo")]
    pub weighting_infos: Vec<WeightingInfo>,
}

/// Weighting info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct WeightingInfo {
    /// EBS bandwidth.
    pub ebs_bandwidth: Option<i64>,
    /// EBS burst bandwidth.
    pub ebs_burst_bandwidth: Option<i64>,
    /// Name.
    pub name: String,
    /// VPC bandwidth.
    pub vpc_bandwidth: Option<i64>,
    /// VPC burst bandwidth.
    pub vpc_burst_bandwidth: Option<i64>,
}

/// Security options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityOptions {
    /// Secure boot support.
    pub secure_boot_support: String,
}
