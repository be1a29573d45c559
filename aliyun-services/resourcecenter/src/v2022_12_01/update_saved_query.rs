// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateSavedQuery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates saved query.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/UpdateSavedQuery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::NOT_EXISTS_QUERY_ID,
        errors::LENGTH_EXCEED_LIMIT_DESCRIPTION, errors::LENGTH_EXCEED_LIMIT_EXPRESSION,
        errors::LENGTH_EXCEED_LIMIT_NAME, errors::INVALID_PARAMETER_NAME,
        errors::ALREADY_EXISTS_NAME,
    )
)]
pub struct UpdateSavedQuery {
    /// Description.
    pub description: Option<String>,
    /// Expression, for example `SELECT * FROM resources;`.
    pub expression: Option<String>,
    /// Name, for example `Query of All Alibaba Cloud Resources`.
    pub name: Option<String>,
    /// Query id, for example `sq-GeAck****`.
    pub query_id: String,
}

/// Answer of [`UpdateSavedQuery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateSavedQueryResponse {
    /// Id of the request.
    pub request_id: String,
}
