// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEsExecuteData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes es execute data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeEsExecuteData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeEsExecuteData {
    /// End time, UTC, for example `2021-02-18T20:00:00Z`.
    pub end_time: String,
    /// Rule id, for example `212896**`.
    pub rule_id: String,
    /// Start time, UTC, for example `2021-02-17T20:00:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeEsExecuteData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEsExecuteDataResponse {
    /// Contents.
    pub contents: Vec<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Columns.
    pub columns: Vec<String>,
    /// Name, for example `Exception`.
    pub name: String,
    /// Points.
    pub points: Vec<String>,
}
