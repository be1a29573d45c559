// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyMonitorGroupInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies monitor group instances.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyMonitorGroupInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::PARAMETER_INVALID, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_406, errors::S_409, errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST,
        errors::RESOURCES_OVER_LIMIT, errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_ERROR,
        errors::S_503,
    )
)]
pub struct ModifyMonitorGroupInstances {
    /// Group id, for example `12345`.
    pub group_id: i64,
    /// Instances: at most 2000 items.
    #[rpc(dotted, max_len = 2000, required)]
    pub instances: Vec<Instance>,
}

/// Instance.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Instance {
    /// Category, for example `ECS`.
    pub category: String,
    /// Instance id, for example `i-a2d5q7pm12****`.
    pub instance_id: String,
    /// Instance name, for example `HostName`.
    pub instance_name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
}

/// Answer of [`ModifyMonitorGroupInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyMonitorGroupInstancesResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
