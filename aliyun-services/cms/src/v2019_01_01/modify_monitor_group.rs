// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyMonitorGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies monitor group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyMonitorGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyMonitorGroup {
    /// Contact groups, for example `alarm_ecs_group`.
    pub contact_groups: Option<String>,
    /// Group id, for example `123456`.
    pub group_id: String,
    /// Group name, for example `ecs_group`.
    pub group_name: Option<String>,
}

/// Answer of [`ModifyMonitorGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyMonitorGroupResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
