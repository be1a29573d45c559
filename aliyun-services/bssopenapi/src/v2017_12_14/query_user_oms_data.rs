// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryUserOmsData`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Queries user oms data.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryUserOmsData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        token = marker,
        next = data?.marker,
        size = page_size,
        items = data?.oms_data,
        item = JsonValue
    ),
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INVALID_OWNER,
        errors::INTERNAL_ERROR_500,
    )
)]
pub struct QueryUserOmsData {
    /// Data type, for example `Hour`.
    pub data_type: String,
    /// End time, UTC, for example `2020-02-21T12:00:00Z`.
    pub end_time: String,
    /// Marker, for example `NextToken`.
    pub marker: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Start time, UTC, for example `2020-02-20T12:00:00Z`.
    pub start_time: String,
    /// Table, for example `rds`.
    pub table: String,
}

/// Answer of [`QueryUserOmsData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryUserOmsDataResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Host id, for example `cn`.
    pub host_id: String,
    /// Marker, for example `NextToken`.
    pub marker: String,
    /// Oms data.
    pub oms_data: Vec<JsonValue>,
}
