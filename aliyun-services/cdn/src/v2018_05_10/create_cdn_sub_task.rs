// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCdnSubTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates CDN sub task.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateCdnSubTask)
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
pub struct CreateCdnSubTask {
    /// Domain name, for example `www.example1.com,www.example2.com`.
    pub domain_name: Option<String>,
    /// Report ids, for example `1,3,5`.
    pub report_ids: String,
}

/// Answer of [`CreateCdnSubTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCdnSubTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
