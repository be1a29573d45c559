// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDedicatedHosts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes dedicated hosts.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDedicatedHosts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_USER_ID_NOT_SUPPORT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_DEDICATED_HOST_GROUP_NOT_FOUND,
    )
)]
pub struct DescribeDedicatedHosts {
    /// Allocation status, for example `1`.
    pub allocation_status: Option<String>,
    /// Dedicated host group id, for example `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// Dedicated host id, for example `ch-t4nn100ddxxxxxxxx`.
    pub dedicated_host_id: Option<String>,
    /// Host status, for example `1`.
    pub host_status: Option<String>,
    /// Host type, for example `dhg_cloud_ssd`.
    pub host_type: Option<String>,
    /// Order id, for example `102565235`.
    pub order_id: Option<i64>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone id, for example `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

/// Answer of [`DescribeDedicatedHosts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDedicatedHostsResponse {
    /// Dedicated host group id, for example `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: String,
    /// Dedicated hosts.
    #[rpc(wrapper = "DedicatedHosts")]
    pub dedicated_hosts: Vec<DedicatedHost>,
    /// Id of the request.
    pub request_id: String,
}

/// Dedicated host.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHost {
    /// Account name.
    pub account_name: String,
    /// Allocation status.
    pub allocation_status: String,
    /// Bastion instance id.
    pub bastion_instance_id: String,
    /// CPU allocation ratio.
    #[rpc(name = "CPUAllocationRatio")]
    pub cpu_allocation_ratio: String,
    /// CPU used.
    pub cpu_used: String,
    /// Created time.
    pub created_time: String,
    /// Dedicated host group id.
    pub dedicated_host_group_id: String,
    /// Dedicated host id.
    pub dedicated_host_id: String,
    /// Disk allocation ratio.
    pub disk_allocation_ratio: String,
    /// End time.
    pub end_time: String,
    /// Engine.
    pub engine: String,
    /// Host CPU.
    #[rpc(name = "HostCPU")]
    pub host_cpu: String,
    /// Host class.
    pub host_class: String,
    /// Host mem.
    pub host_mem: String,
    /// Host name.
    pub host_name: String,
    /// Host status.
    pub host_status: String,
    /// Host storage.
    pub host_storage: String,
    /// Host type.
    pub host_type: String,
    /// IP address.
    #[rpc(name = "IPAddress")]
    pub ip_address: String,
    /// Image category.
    pub image_category: String,
    /// Instance number.
    pub instance_number: String,
    /// Mem allocation ratio.
    pub mem_allocation_ratio: String,
    /// Memory used.
    pub memory_used: String,
    /// Open permission.
    pub open_permission: String,
    /// Storage used.
    pub storage_used: String,
    /// VPC id.
    #[rpc(name = "VPCId")]
    pub vpc_id: String,
    /// V switch id.
    pub v_switch_id: String,
    /// Zone id.
    pub zone_id: String,
}
