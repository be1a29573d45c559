// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCdnDeliverTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates CDN deliver task.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/UpdateCdnDeliverTask)
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
pub struct UpdateCdnDeliverTask {
    /// Deliver.
    pub deliver: Option<String>,
    /// Deliver id, for example `3`.
    pub deliver_id: i64,
    /// Domain name, for example `www.example.com`.
    pub domain_name: Option<String>,
    /// Name, for example `Domain name report`.
    pub name: Option<String>,
    /// Reports.
    pub reports: Option<String>,
    /// Schedule.
    pub schedule: Option<String>,
}

/// Answer of [`UpdateCdnDeliverTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCdnDeliverTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
