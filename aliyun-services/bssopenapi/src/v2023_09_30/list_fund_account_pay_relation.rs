// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListFundAccountPayRelation`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists fund account pay relation.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/ListFundAccountPayRelation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS,
    paginate(page = current_page, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct ListFundAccountPayRelation {
    /// Number of the page, from 1.
    pub current_page: Option<i32>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Fund account id, for example `12323123`.
    #[rpc(body)]
    pub fund_account_id: String,
    /// Status, for example `valid`.
    #[rpc(body)]
    pub status: Option<String>,
}

/// Answer of [`ListFundAccountPayRelation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListFundAccountPayRelationResponse {
    /// Number of the page, from 1.
    pub current_page: Option<i64>,
    /// Data.
    pub data: Vec<Data>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Account id, for example `32812132121`.
    pub account_id: String,
    /// Account name, for example `云某的名称`.
    pub account_name: String,
    /// Ecid, for example `213231232`.
    pub ecid: String,
    /// Effective time, for example `2024-12-01 12:00:10`.
    pub effective_time: String,
    /// Fund account id, for example `123231213`.
    pub fund_account_id: String,
    /// Fund account owner account id, for example `312328912`.
    pub fund_account_owner_account_id: String,
    /// Ineffective time, for example `2025-01-01 12:12:12`.
    pub ineffective_time: String,
    /// Nbid, for example `2684210001`.
    pub nbid: String,
    /// Operator name, for example `云某的名称`.
    pub operator_name: String,
    /// Operator no, for example `1232343423`.
    pub operator_no: String,
    /// Operator type, for example `aliyun_pk`.
    pub operator_type: String,
    /// Relation type, for example `PAYMENT`.
    pub relation_type: String,
    /// Site, for example `26842`.
    pub site: String,
    /// Status, for example `valid`.
    pub status: String,
}
