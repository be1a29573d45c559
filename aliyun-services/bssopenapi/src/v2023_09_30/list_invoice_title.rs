// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListInvoiceTitle`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists invoice title.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/ListInvoiceTitle)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct ListInvoiceTitle {}

/// Answer of [`ListInvoiceTitle`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListInvoiceTitleResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Account bank name, for example `招商银行`.
    pub account_bank_name: String,
    /// Account id, for example `1990699401005016`.
    pub account_id: String,
    /// Bank account number, for example `1234567890`.
    pub bank_account_number: String,
    /// Create time, for example `2025-06-01 00:00:00`.
    pub create_time: String,
    /// Id, for example `123456`.
    pub id: String,
    /// Invoice title, for example `xx公司`.
    pub invoice_title: String,
    /// Registered address, for example `北京市朝阳区`.
    pub registered_address: String,
    /// Registered landline, for example `010-12345678`.
    pub registered_landline: String,
    /// Unified social credit code, for example `111111111111111`.
    pub unified_social_credit_code: String,
}
