// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccountRelation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets account relation.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetAccountRelation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct GetAccountRelation {
    /// Relation id, for example `1234`.
    pub relation_id: Option<i64>,
    /// Id of the request.
    pub request_id: Option<String>,
}

/// Answer of [`GetAccountRelation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccountRelationResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Message returned`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Child user id.
    pub child_user_id: String,
    /// End time.
    pub end_time: Option<i64>,
    /// Gmt modified.
    pub gmt_modified: Option<i64>,
    /// Id.
    pub id: String,
    /// Parent user id.
    pub parent_user_id: String,
    /// Start time.
    pub start_time: Option<i64>,
    /// Status, for example `RELATED`.
    pub status: String,
    /// Type, for example `enterprise_group`.
    pub r#type: String,
}
