// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitoringAgentAccessKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Describes monitoring agent access key.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentAccessKey)
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
pub struct DescribeMonitoringAgentAccessKey {}

/// Answer of [`DescribeMonitoringAgentAccessKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitoringAgentAccessKeyResponse {
    /// Access key.
    pub access_key: String,
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Secret key.
    pub secret_key: Secret<String>,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
