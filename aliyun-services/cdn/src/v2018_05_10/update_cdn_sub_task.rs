// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCdnSubTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates CDN sub task.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/UpdateCdnSubTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::TIME_PARSE_FAILED, errors::SUBSCRIPTION_ALREADY_EXISTS,
        errors::SUBSCRIPTION_NOT_FOUND, errors::NAME_ALREADY_EXISTS, errors::DELIVER_EXCEED_LIMIT,
    )
)]
pub struct UpdateCdnSubTask {
    /// Domain name, for example `www.example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2020-11-17T00:00:00Z`.
    pub end_time: Option<String>,
    /// Report ids, for example `1,2,3`.
    pub report_ids: Option<String>,
    /// Start time, UTC, for example `2020-09-17T00:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`UpdateCdnSubTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCdnSubTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
