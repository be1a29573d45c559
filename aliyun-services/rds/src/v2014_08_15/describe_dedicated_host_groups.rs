// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDedicatedHostGroups`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Describes dedicated host groups.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDedicatedHostGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeDedicatedHostGroups {
    /// Dedicated host group id, for example `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// Image category, for example `WindowsWithMssqlStdLicense`.
    pub image_category: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDedicatedHostGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDedicatedHostGroupsResponse {
    /// Dedicated host groups.
    #[rpc(wrapper = "DedicatedHostGroups")]
    pub dedicated_host_groups: Vec<DedicatedHostGroup>,
    /// Id of the request.
    pub request_id: String,
}

/// Dedicated host group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostGroup {
    /// Allocation policy.
    pub allocation_policy: String,
    /// Bastion instance id.
    pub bastion_instance_id: String,
    /// CPU allocate ration.
    pub cpu_allocate_ration: Option<f64>,
    /// CPU allocated amount.
    pub cpu_allocated_amount: Option<f64>,
    /// CPU allocation ratio.
    pub cpu_allocation_ratio: Option<i64>,
    /// Create time.
    pub create_time: String,
    /// Dedicated host count group by host type.
    pub dedicated_host_count_group_by_host_type: JsonValue,
    /// Dedicated host group desc.
    pub dedicated_host_group_desc: String,
    /// Dedicated host group id.
    pub dedicated_host_group_id: String,
    /// Disk allocate ration.
    pub disk_allocate_ration: Option<f64>,
    /// Disk allocated amount.
    pub disk_allocated_amount: Option<f64>,
    /// Disk allocation ratio.
    pub disk_allocation_ratio: Option<i64>,
    /// Disk used amount.
    pub disk_used_amount: Option<f64>,
    /// Disk utility.
    pub disk_utility: Option<f64>,
    /// Engine.
    pub engine: String,
    /// Host number.
    pub host_number: Option<i64>,
    /// Host replace policy.
    pub host_replace_policy: String,
    /// Instance number.
    pub instance_number: Option<i64>,
    /// Mem allocate ration.
    pub mem_allocate_ration: Option<f64>,
    /// Mem allocated amount.
    pub mem_allocated_amount: Option<f64>,
    /// Mem allocation ratio.
    pub mem_allocation_ratio: Option<i64>,
    /// Mem used amount.
    pub mem_used_amount: Option<f64>,
    /// Mem utility.
    pub mem_utility: Option<f64>,
    /// Open permission.
    pub open_permission: String,
    /// Text.
    pub text: String,
    /// VPC id.
    #[rpc(name = "VPCId")]
    pub vpc_id: String,
    /// Zone id list.
    #[rpc(name = "ZoneIDList", wrapper = "ZoneIDList")]
    pub zone_id_list: Vec<String>,
}
