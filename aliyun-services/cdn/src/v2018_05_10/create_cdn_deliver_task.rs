// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCdnDeliverTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates CDN deliver task.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateCdnDeliverTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::TIME_PARSE_FAILED, errors::SUBSCRIPTION_NOT_FOUND,
        errors::NAME_ALREADY_EXISTS, errors::DELIVER_EXCEED_LIMIT,
    )
)]
pub struct CreateCdnDeliverTask {
    /// Deliver.
    pub deliver: String,
    /// Domain name, for example `www.example1.com,www.example2.com`.
    pub domain_name: Option<String>,
    /// Name, for example `Domain name report`.
    pub name: String,
    /// Reports.
    pub reports: String,
    /// Schedule.
    pub schedule: String,
}

/// Answer of [`CreateCdnDeliverTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCdnDeliverTaskResponse {
    /// Deliver id, for example `1025`.
    pub deliver_id: String,
    /// Id of the request.
    pub request_id: String,
}
