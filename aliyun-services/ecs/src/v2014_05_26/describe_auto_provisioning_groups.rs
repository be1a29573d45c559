// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAutoProvisioningGroups`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes auto provisioning groups.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = auto_provisioning_groups,
        item = AutoProvisioningGroup
    ),
    waiter(active, status = auto_provisioning_groups[].status, done("active"), failed("deleted", "delete-running")),
    waiter(fulfilled, status = auto_provisioning_groups[].state, done("fulfilled")),
    waiter(deleted, status = auto_provisioning_groups[].status, done("deleted", missing)),
    errors(errors::MISSING_PARAMTER_REGION_ID, errors::INVALID_NAME_MALFORMED)
)]
pub struct DescribeAutoProvisioningGroups {
    /// Auto provisioning group id: at most 100 items.
    #[rpc(max_len = 100)]
    pub auto_provisioning_group_id: Vec<String>,
    /// Auto provisioning group name, for example `testAutoProvisioningGroupName`.
    pub auto_provisioning_group_name: Option<String>,
    /// Auto provisioning group status: at most 10 items.
    #[rpc(max_len = 10)]
    pub auto_provisioning_group_status: Vec<String>,
    /// Auto provisioning group types.
    pub auto_provisioning_group_types: Vec<String>,
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
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeAutoProvisioningGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAutoProvisioningGroupsResponse {
    /// Auto provisioning groups.
    #[rpc(wrapper = "AutoProvisioningGroup")]
    pub auto_provisioning_groups: Vec<AutoProvisioningGroup>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Auto provisioning group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AutoProvisioningGroup {
    /// Auto provisioning group id.
    pub auto_provisioning_group_id: String,
    /// Auto provisioning group name.
    pub auto_provisioning_group_name: String,
    /// Auto provisioning group type.
    pub auto_provisioning_group_type: String,
    /// Candidate options.
    pub candidate_options: Option<CandidateOptions>,
    /// Capacity specification.
    pub capacity_specification: Option<CapacitySpecification>,
    /// Creation time.
    pub creation_time: String,
    /// Excess capacity termination policy.
    pub excess_capacity_termination_policy: String,
    /// Launch template configs.
    #[rpc(wrapper = "LaunchTemplateConfig")]
    pub launch_template_configs: Vec<LaunchTemplateConfig>,
    /// Launch template id.
    pub launch_template_id: String,
    /// Launch template version.
    pub launch_template_version: String,
    /// Max spot price.
    pub max_spot_price: Option<f64>,
    /// Pay as you go options.
    pub pay_as_you_go_options: Option<PayAsYouGoOptions>,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Spot options.
    pub spot_options: Option<SpotOptions>,
    /// State.
    pub state: String,
    /// Status.
    pub status: String,
    /// Suspended processes.
    #[rpc(wrapper = "SuspendedProcess")]
    pub suspended_processes: Vec<String>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<AutoProvisioningGroupTag>,
    /// Target capacity specification.
    pub target_capacity_specification: Option<TargetCapacitySpecification>,
    /// Terminate instances.
    pub terminate_instances: Option<bool>,
    /// Terminate instances with expiration.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Valid from.
    pub valid_from: String,
    /// Valid until.
    pub valid_until: String,
}

/// Candidate options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CandidateOptions {
    /// Timeout minutes, for example `60`.
    pub timeout_minutes: Option<i64>,
}

/// Capacity specification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CapacitySpecification {
    /// Pay as you go capacity, for example `2.0`.
    pub pay_as_you_go_capacity: Option<f64>,
    /// Pre paid capacity, for example `0.0`.
    pub pre_paid_capacity: Option<f64>,
    /// Spot capacity, for example `3.0`.
    pub spot_capacity: Option<f64>,
    /// Total capacity, for example `5.0`.
    pub total_capacity: Option<f64>,
}

/// Launch template config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LaunchTemplateConfig {
    /// Instance type.
    pub instance_type: String,
    /// Max price.
    pub max_price: Option<f64>,
    /// Priority.
    pub priority: Option<f64>,
    /// V switch id.
    pub v_switch_id: String,
    /// Weighted capacity.
    pub weighted_capacity: Option<f64>,
}

/// Pay as you go options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PayAsYouGoOptions {
    /// Allocation strategy.
    pub allocation_strategy: String,
}

/// Spot options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SpotOptions {
    /// Allocation strategy.
    pub allocation_strategy: String,
    /// Instance interruption behavior.
    pub instance_interruption_behavior: String,
    /// Instance pools to use count.
    pub instance_pools_to_use_count: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AutoProvisioningGroupTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}

/// Target capacity specification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TargetCapacitySpecification {
    /// Default target capacity type.
    pub default_target_capacity_type: String,
    /// Pay as you go target capacity.
    pub pay_as_you_go_target_capacity: Option<f64>,
    /// Spot target capacity.
    pub spot_target_capacity: Option<f64>,
    /// Total target capacity.
    pub total_target_capacity: Option<f64>,
}
