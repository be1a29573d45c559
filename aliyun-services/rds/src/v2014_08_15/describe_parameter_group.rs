// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeParameterGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes parameter group.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAM_GROUPS_NOT_EXIST, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_USER_OPERATOR_PERMISSION,
    )
)]
pub struct DescribeParameterGroup {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Parameter group id, for example `rpg-dp****`.
    pub parameter_group_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeParameterGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeParameterGroupResponse {
    /// Param group.
    pub param_group: Option<ParamGroup>,
    /// Related custins info.
    #[rpc(wrapper = "RelatedCustinsInfo")]
    pub related_custins_info: Vec<RelatedCustinsInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Param group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ParamGroup {
    /// Parameter group.
    pub parameter_group: Vec<ParameterGroup>,
}

/// Parameter group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ParameterGroup {
    /// Create time.
    pub create_time: String,
    /// Engine.
    pub engine: String,
    /// Engine version.
    pub engine_version: String,
    /// Force restart.
    pub force_restart: Option<i64>,
    /// Param counts.
    pub param_counts: Option<i64>,
    /// Param detail.
    pub param_detail: Option<ParamDetail>,
    /// Parameter group desc.
    pub parameter_group_desc: String,
    /// Parameter group id.
    pub parameter_group_id: String,
    /// Parameter group name.
    pub parameter_group_name: String,
    /// Parameter group type.
    pub parameter_group_type: Option<i64>,
    /// Update time.
    pub update_time: String,
}

/// Param detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ParamDetail {
    /// Parameter detail.
    pub parameter_detail: Vec<ParameterDetail>,
}

/// Parameter detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ParameterDetail {
    /// Param name.
    pub param_name: String,
    /// Param value.
    pub param_value: String,
}

/// Related custins info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelatedCustinsInfo {
    /// Applied time.
    pub applied_time: String,
    /// DB instance name.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
}
