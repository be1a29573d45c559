// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUnhealthyHostAvailability`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes unhealthy host availability.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeUnhealthyHostAvailability)
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
pub struct DescribeUnhealthyHostAvailability {
    /// Id: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub id: Vec<i64>,
}

/// Answer of [`DescribeUnhealthyHostAvailability`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUnhealthyHostAvailabilityResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Unhealthy list.
    pub unhealthy_list: Option<UnhealthyList>,
}

/// Unhealthy list.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnhealthyList {
    /// Node task instance.
    pub node_task_instance: Vec<NodeTaskInstance>,
}

/// Node task instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NodeTaskInstance {
    /// Id.
    pub id: String,
    /// Instance list.
    pub instance_list: Option<InstanceList>,
}

/// Instance list.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceList {
    /// String.
    pub string: Vec<String>,
}
