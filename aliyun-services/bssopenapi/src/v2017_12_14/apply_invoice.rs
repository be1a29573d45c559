// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ApplyInvoice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Applies invoice.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ApplyInvoice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct ApplyInvoice {
    /// Address id, for example `237958367`.
    pub address_id: i64,
    /// Apply user nick, for example `test`.
    pub apply_user_nick: String,
    /// Customer id, for example `124132423`.
    pub customer_id: i64,
    /// Invoice amount, for example `124132`.
    pub invoice_amount: i64,
    /// Invoice by amount, for example `true`.
    pub invoice_by_amount: Option<bool>,
    /// Invoicing type, for example `1`.
    pub invoicing_type: Option<i32>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Process way, for example `1`.
    pub process_way: Option<i32>,
    /// Selected ids: at most 10000 items.
    #[rpc(max_len = 10000, required)]
    pub selected_ids: Vec<i64>,
    /// User remark, for example `test`.
    pub user_remark: Option<String>,
    /// Emails.
    #[rpc(name = "emails")]
    pub emails: Option<String>,
}

/// Answer of [`ApplyInvoice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplyInvoiceResponse {
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
    /// Invoice apply id, for example `1323125534`.
    pub invoice_apply_id: String,
}
