// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutMonitorGroupDynamicRule`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts monitor group dynamic rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutMonitorGroupDynamicRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::PARAMETER_INVALID, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_406, errors::S_409, errors::OVER_LIMIT, errors::THROTTLI_NG_EXCEPTION,
        errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct PutMonitorGroupDynamicRule {
    /// Group id, for example `123456`.
    pub group_id: i64,
    /// Group rules: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub group_rules: Vec<GroupRule>,
    /// Is async, for example `false`.
    pub is_async: Option<bool>,
}

/// Group rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct GroupRule {
    /// Category, for example `ecs`.
    pub category: String,
    /// Filter relation, for example `and`.
    pub filter_relation: String,
    /// Filters.
    #[rpc(required)]
    pub filters: Vec<Filter>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Function, for example `contains`.
    pub function: String,
    /// Name, for example `hostName`.
    pub name: String,
    /// Value, for example `nginx`.
    pub value: String,
}

/// Answer of [`PutMonitorGroupDynamicRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutMonitorGroupDynamicRuleResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
