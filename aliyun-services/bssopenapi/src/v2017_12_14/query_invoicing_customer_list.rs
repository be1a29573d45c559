// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryInvoicingCustomerList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries invoicing customer list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryInvoicingCustomerList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct QueryInvoicingCustomerList {
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`QueryInvoicingCustomerList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryInvoicingCustomerListResponse {
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
    /// Customer invoice list.
    #[rpc(wrapper = "CustomerInvoice")]
    pub customer_invoice_list: Vec<CustomerInvoice>,
}

/// Customer invoice.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CustomerInvoice {
    /// Adjust type, for example `1`.
    pub adjust_type: Option<i64>,
    /// Bank, for example `Test Bank`.
    pub bank: String,
    /// Bank no, for example `389576348573296349853476`.
    pub bank_no: String,
    /// Customer type, for example `1`.
    pub customer_type: Option<i64>,
    /// Default remark, for example `PO Code: 12984554`.
    pub default_remark: String,
    /// End cycle, for example `202003`.
    pub end_cycle: Option<i64>,
    /// Gmt create, for example `2018-09-07 15:26:20`.
    pub gmt_create: String,
    /// Id, for example `239875502738`.
    pub id: String,
    /// Invoice title, for example `Test Company`.
    pub invoice_title: String,
    /// Issue type, for example `1`.
    pub issue_type: Option<i64>,
    /// Operating license address, for example `XXX, XXX district, XXX city, XXX province`.
    pub operating_license_address: String,
    /// Operating license phone.
    pub operating_license_phone: String,
    /// Register no, for example `21343245342534`.
    pub register_no: String,
    /// Start cycle, for example `202002`.
    pub start_cycle: Option<i64>,
    /// Status, for example `2`.
    pub status: Option<i64>,
    /// Taxation license, for example `taxationLicense.jpg`.
    pub taxation_license: String,
    /// Taxpayer type, for example `1`.
    pub taxpayer_type: Option<i64>,
    /// Title change instructions, for example `instruction.doc`.
    pub title_change_instructions: String,
    /// Type, for example `1`.
    pub r#type: Option<i64>,
    /// User id, for example `34565465675`.
    pub user_id: String,
    /// User nick, for example `testNick`.
    pub user_nick: String,
}
