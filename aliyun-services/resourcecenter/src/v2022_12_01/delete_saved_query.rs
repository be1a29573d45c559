// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSavedQuery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes saved query.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DeleteSavedQuery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::NOT_EXISTS_QUERY_ID)
)]
pub struct DeleteSavedQuery {
    /// Query id, for example `sq-GeAck****`.
    pub query_id: String,
}

/// Answer of [`DeleteSavedQuery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSavedQueryResponse {
    /// Id of the request.
    pub request_id: String,
}
