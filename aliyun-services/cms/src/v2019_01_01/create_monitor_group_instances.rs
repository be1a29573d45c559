// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMonitorGroupInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates monitor group instances.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorGroupInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::INVALID_CLIENT_TOKEN_ID, errors::RESOURCE_NOT_FOUND,
        errors::S_406, errors::S_409, errors::RESOURCE_EXIST, errors::RESOURCES_OVER_LIMIT,
        errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct CreateMonitorGroupInstances {
    /// Group id, for example `3607****`.
    pub group_id: String,
    /// Instances: at most 2000 items.
    #[rpc(dotted, max_len = 2000, required)]
    pub instances: Vec<Instance>,
}

/// Instance.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Instance {
    /// Category, for example `ecs`.
    pub category: String,
    /// Instance id, for example `i-2ze26xj5wwy12****`.
    pub instance_id: String,
    /// Instance name, for example `test-instance-ecs`.
    pub instance_name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
}

/// Answer of [`CreateMonitorGroupInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMonitorGroupInstancesResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
