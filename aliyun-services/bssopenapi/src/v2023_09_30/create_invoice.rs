// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateInvoice`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Creates invoice.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/CreateInvoice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct CreateInvoice {
    /// Amount, for example `0.01`.
    pub amount: Option<String>,
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Invoice candidate ids.
    #[rpc(json, required)]
    pub invoice_candidate_ids: Vec<String>,
    /// Invoice mode, for example `0`.
    pub invoice_mode: i32,
    /// Invoice remark: at most 200 characters, for example `备注信息`.
    #[rpc(max_len = 200)]
    pub invoice_remark: Option<String>,
    /// Invoice title id, for example `12345`.
    pub invoice_title_id: String,
    /// Invoice type, for example `0`.
    pub invoice_type: i32,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Recipient emails.
    #[rpc(json, required)]
    pub recipient_emails: Vec<String>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `12345`.
    pub ec_id: Option<String>,
}

/// Answer of [`CreateInvoice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateInvoiceResponse {
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
    /// Account id, for example `1990699401005016`.
    pub account_id: String,
    /// Amount, for example `0.01`.
    pub amount: String,
    /// Error code, for example `1001`.
    pub error_code: String,
    /// Invoice issuer, for example `ALIYUN_SERVICE`.
    pub invoice_issuer: String,
    /// Message, for example `不可开票`.
    pub message: String,
}
