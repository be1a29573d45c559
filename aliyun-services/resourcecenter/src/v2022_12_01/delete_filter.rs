// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteFilter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes filter.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DeleteFilter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(errors::NOT_EXISTS_FILTER_NAME, errors::LENGTH_EXCEED_LIMIT_FILTER_NAME)
)]
pub struct DeleteFilter {
    /// Filter name, for example `ECS`.
    pub filter_name: String,
}

/// Answer of [`DeleteFilter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteFilterResponse {
    /// Id of the request.
    pub request_id: String,
}
