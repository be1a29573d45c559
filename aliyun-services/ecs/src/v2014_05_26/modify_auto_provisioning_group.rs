// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyAutoProvisioningGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies auto provisioning group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoProvisioningGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::NO_PERMISSION,
        errors::INVALID_LAUNCH_TEMPLATE_CONFIGS_SIZE_EXCEED,
        errors::QUOTA_EXCEED_LAUNCH_TEMPLATE_CONFIGS, errors::OPERATION_DENIED,
        errors::FORBIDDEN_RAM, errors::INVALID_NAME_MALFORMED_403,
        errors::AUTO_PROVISIONING_GROUP_UNAUTHORIZED,
        errors::AUTO_PROVISIONING_GROUP_INCORRECT_STATUS,
        errors::INVALID_PARAMETER_TARGET_CAPACITY_403,
        errors::INVALID_AUTO_PROVISIONING_GROUP_ID_NOT_FOUND,
        errors::INVALID_PARAMETER_MAX_PRICE_404,
    )
)]
pub struct ModifyAutoProvisioningGroup {
    /// Auto provisioning group id, for example `apg-bp67acfmxazb4ph****`.
    pub auto_provisioning_group_id: Option<String>,
    /// Auto provisioning group name, for example `apg-test`.
    pub auto_provisioning_group_name: Option<String>,
    /// Default target capacity type, for example `Spot`.
    pub default_target_capacity_type: Option<String>,
    /// Excess capacity termination policy, for example `no-termination`.
    pub excess_capacity_termination_policy: Option<String>,
    /// Launch template config: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub launch_template_config: Vec<LaunchTemplateConfig>,
    /// Max spot price, for example `0.5`.
    pub max_spot_price: Option<f64>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay as you go target capacity, for example `30`.
    pub pay_as_you_go_target_capacity: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Spot target capacity, for example `30`.
    pub spot_target_capacity: Option<String>,
    /// Terminate instances with expiration, for example `false`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Total target capacity, for example `70`.
    pub total_target_capacity: Option<String>,
}

/// Launch template config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LaunchTemplateConfig {
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Max price, for example `3.0`.
    pub max_price: Option<f64>,
    /// Priority, for example `1`.
    pub priority: Option<i32>,
    /// V switch id, for example `vsw-sn5bsitu4lfzgc5o7****`.
    pub v_switch_id: Option<String>,
    /// Weighted capacity, for example `2.0`.
    pub weighted_capacity: Option<f64>,
}

/// Answer of [`ModifyAutoProvisioningGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyAutoProvisioningGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
