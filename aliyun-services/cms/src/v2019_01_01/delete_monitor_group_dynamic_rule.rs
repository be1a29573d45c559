// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMonitorGroupDynamicRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes monitor group dynamic rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitorGroupDynamicRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::PARAMETER_INVALID, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_406, errors::S_409, errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_ERROR,
        errors::S_503,
    )
)]
pub struct DeleteMonitorGroupDynamicRule {
    /// Category, for example `ecs`.
    pub category: String,
    /// Group id, for example `123456`.
    pub group_id: i64,
}

/// Answer of [`DeleteMonitorGroupDynamicRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMonitorGroupDynamicRuleResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
