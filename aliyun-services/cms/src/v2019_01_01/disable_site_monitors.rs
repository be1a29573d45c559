// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableSiteMonitors`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables site monitors.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DisableSiteMonitors)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED,
        errors::FORBIDDEN, errors::EXCEEDING_QUOTA, errors::S_409, errors::THROTTLING_EXCEPTION,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DisableSiteMonitors {
    /// Task ids.
    pub task_ids: String,
}

/// Answer of [`DisableSiteMonitors`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableSiteMonitorsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Count, for example `0`.
    #[rpc(name = "count")]
    pub count: Option<i64>,
}
