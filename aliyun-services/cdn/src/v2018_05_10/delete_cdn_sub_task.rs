// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCdnSubTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes CDN sub task.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteCdnSubTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::TIME_PARSE_FAILED, errors::SUBSCRIPTION_ALREADY_EXISTS,
        errors::SUBSCRIPTION_NOT_FOUND, errors::NAME_ALREADY_EXISTS, errors::DELIVER_EXCEED_LIMIT,
    )
)]
pub struct DeleteCdnSubTask {}

/// Answer of [`DeleteCdnSubTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCdnSubTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
