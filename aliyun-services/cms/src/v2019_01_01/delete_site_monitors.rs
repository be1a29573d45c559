// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSiteMonitors`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes site monitors.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteSiteMonitors)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::FORBIDDEN, errors::S_404, errors::EXCEEDING_QUOTA,
        errors::S_409, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DeleteSiteMonitors {
    /// Is delete alarms, for example `true`.
    pub is_delete_alarms: Option<bool>,
    /// Task ids.
    pub task_ids: String,
}

/// Answer of [`DeleteSiteMonitors`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSiteMonitorsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Request succeeded.`.
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
