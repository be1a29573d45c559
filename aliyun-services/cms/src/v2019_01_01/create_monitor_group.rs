// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMonitorGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates monitor group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::INVALID_CLIENT_TOKEN_ID, errors::RESOURCE_NOT_FOUND,
        errors::S_406, errors::S_409, errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST,
        errors::RESOURCES_OVER_LIMIT, errors::THROTTLI_NG_EXCEPTION, errors::S_500,
        errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct CreateMonitorGroup {
    /// Contact groups, for example `ECS_Alert_Group`.
    pub contact_groups: Option<String>,
    /// Group name, for example `ECS_Group`.
    pub group_name: String,
}

/// Answer of [`CreateMonitorGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMonitorGroupResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Group id, for example `1234567`.
    pub group_id: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
