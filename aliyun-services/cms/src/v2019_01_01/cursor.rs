// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `Cursor`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::{errors, types::MatcherParams};

/// Operation `Cursor`.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/Cursor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::INTERNAL_ERROR, errors::S_500)
)]
pub struct Cursor {
    /// End time, for example `1641645000000`.
    pub end_time: Option<String>,
    /// Matchers.
    #[rpc(json)]
    pub matchers: Vec<MatcherParams>,
    /// Metric, for example `cpu_idle`.
    pub metric: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// Period, for example `60`.
    pub period: i32,
    /// Start time, for example `1641627000000`.
    pub start_time: String,
}

/// Answer of [`Cursor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CursorResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Cursor.
    pub cursor: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
