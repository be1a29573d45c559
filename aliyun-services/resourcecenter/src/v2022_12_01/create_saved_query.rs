// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSavedQuery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates saved query.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/CreateSavedQuery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::LENGTH_EXCEED_LIMIT_DESCRIPTION,
        errors::LENGTH_EXCEED_LIMIT_EXPRESSION, errors::LENGTH_EXCEED_LIMIT_NAME,
        errors::INVALID_PARAMETER_NAME, errors::ALREADY_EXISTS_NAME,
    )
)]
pub struct CreateSavedQuery {
    /// Description.
    pub description: Option<String>,
    /// Expression, for example `SELECT * FROM resources;`.
    pub expression: String,
    /// Name, for example `Query of All Alibaba Cloud Resources`.
    pub name: String,
}

/// Answer of [`CreateSavedQuery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSavedQueryResponse {
    /// Query id, for example `sq-GeAck****`.
    pub query_id: String,
    /// Id of the request.
    pub request_id: String,
}
