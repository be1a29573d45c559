// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StopLogging`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Stops logging.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/StopLogging)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::TRAIL_NOT_FOUND_EXCEPTION)
)]
pub struct StopLogging {
    /// Name, for example `trail-test`.
    pub name: String,
}

/// Answer of [`StopLogging`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StopLoggingResponse {
    /// Id of the request.
    pub request_id: String,
}
