// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSavedQuery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets saved query.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetSavedQuery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::NOT_EXISTS_QUERY_ID)
)]
pub struct GetSavedQuery {
    /// Query id, for example `sq-GeAck****`.
    pub query_id: String,
}

/// Answer of [`GetSavedQuery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSavedQueryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Saved query.
    pub saved_query: Option<SavedQuery>,
}

/// Saved query.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SavedQuery {
    /// Create time, UTC, for example `2023-10-30T01:43:16Z`.
    pub create_time: String,
    /// Description.
    pub description: String,
    /// Expression, for example `SELECT * FROM resources;`.
    pub expression: String,
    /// Name, for example `Query of All Alibaba Cloud Resources`.
    pub name: String,
    /// Query id, for example `sq-GeAck****`.
    pub query_id: String,
    /// Update time, UTC, for example `2023-10-30T01:43:16Z`.
    pub update_time: String,
}
