// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListInvoiceCandidate`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Lists invoice candidate.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/ListInvoiceCandidate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS,
    paginate(page = current_page, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct ListInvoiceCandidate {
    /// Billing cycles.
    #[rpc(json)]
    pub billing_cycles: Vec<i32>,
    /// Business ids.
    #[rpc(json)]
    pub business_ids: Vec<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub current_page: Option<i32>,
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// End time, for example `2025-07-01 00:00:00`.
    pub end_time: Option<String>,
    /// Invoice issuers.
    #[rpc(json)]
    pub invoice_issuers: Vec<String>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Start time, for example `2025-06-01 00:00:00`.
    pub start_time: Option<String>,
    /// Status.
    #[rpc(json)]
    pub status: Vec<i32>,
    /// Types.
    #[rpc(json)]
    pub types: Vec<i32>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `12345`.
    pub ec_id: Option<String>,
}

/// Answer of [`ListInvoiceCandidate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListInvoiceCandidateResponse {
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
    /// Accepted offset amount, for example `0.01`.
    pub accepted_offset_amount: String,
    /// Account id, for example `1990699401005016`.
    pub account_id: String,
    /// Account name, for example `测试账号`.
    pub account_name: String,
    /// Billing cycle, for example `202506`.
    pub billing_cycle: Option<i64>,
    /// Business id, for example `202506`.
    pub business_id: String,
    /// Business time, for example `2025-06-01 00:00:00`.
    pub business_time: String,
    /// Commodity code, for example `pts`.
    pub commodity_code: String,
    /// Commodity name, for example `性能测试`.
    pub commodity_name: String,
    /// Create time, for example `2025-06-91 00:00:00`.
    pub create_time: String,
    /// Id, for example `12345`.
    pub id: String,
    /// Invoice issuer, for example `ALIYUN_SERVICE`.
    pub invoice_issuer: String,
    /// Invoiceable amount, for example `0.01`.
    pub invoiceable_amount: String,
    /// Invoiced amount, for example `0`.
    pub invoiced_amount: String,
    /// Offset amount, for example `0`.
    pub offset_amount: String,
    /// Product code, for example `pts`.
    pub product_code: String,
    /// Product name, for example `性能测试`.
    pub product_name: String,
    /// Resource owner account id, for example `1990699401005016`.
    pub resource_owner_account_id: String,
    /// Resource owner account name, for example `测试账号`.
    pub resource_owner_account_name: String,
    /// Status, for example `1`.
    pub status: Option<i64>,
    /// Total amount, for example `0.01`.
    pub total_amount: String,
    /// Type, for example `1`.
    pub r#type: Option<i64>,
}
