// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCostUnit`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries cost unit.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCostUnit)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.cost_unit_dto_list,
        item = CostUnitDto
    )
)]
pub struct QueryCostUnit {
    /// Owner uid, for example `28394563429587`.
    pub owner_uid: i64,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Parent unit id, for example `-1`.
    pub parent_unit_id: i64,
}

/// Answer of [`QueryCostUnit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCostUnitResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Cost unit dto list.
    pub cost_unit_dto_list: Vec<CostUnitDto>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Cost unit dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CostUnitDto {
    /// Owner uid, for example `2343464`.
    pub owner_uid: String,
    /// Parent unit id, for example `-1`.
    pub parent_unit_id: String,
    /// Unit id, for example `23534`.
    pub unit_id: String,
    /// Unit name, for example `test`.
    pub unit_name: String,
}
