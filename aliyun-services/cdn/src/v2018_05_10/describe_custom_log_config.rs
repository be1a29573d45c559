// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomLogConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes custom log config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCustomLogConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_CONFIG_ID, errors::CONFIG_NOT_FOUND)
)]
pub struct DescribeCustomLogConfig {
    /// Config id, for example `123`.
    pub config_id: String,
}

/// Answer of [`DescribeCustomLogConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomLogConfigResponse {
    /// Remark, for example `$time_iso8601_$request_method_$`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Sample.
    pub sample: String,
    /// Tag, for example `img1`.
    pub tag: String,
}
