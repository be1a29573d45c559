// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMonitorGroupInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes monitor group instances.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitorGroupInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteMonitorGroupInstances {
    /// Category, for example `ecs`.
    pub category: String,
    /// Group id, for example `123456`.
    pub group_id: i64,
    /// Instance id list, for example `i-a2d5q7pm3f912****,i-a2d5q7pm3f222****`.
    pub instance_id_list: String,
}

/// Answer of [`DeleteMonitorGroupInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMonitorGroupInstancesResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
