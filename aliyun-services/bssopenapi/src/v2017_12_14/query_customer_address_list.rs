// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCustomerAddressList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries customer address list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCustomerAddressList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct QueryCustomerAddressList {
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`QueryCustomerAddressList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCustomerAddressListResponse {
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
    /// Customer invoice address list.
    #[rpc(wrapper = "CustomerInvoiceAddress")]
    pub customer_invoice_address_list: Vec<CustomerInvoiceAddress>,
}

/// Customer invoice address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CustomerInvoiceAddress {
    /// Addressee, for example `test`.
    pub addressee: String,
    /// Biz type, for example `test`.
    pub biz_type: String,
    /// City, for example `Hangzhou`.
    pub city: String,
    /// County, for example `Test District`.
    pub county: String,
    /// Delivery address, for example `Test Address`.
    pub delivery_address: String,
    /// Id, for example `311601051`.
    pub id: String,
    /// Phone.
    pub phone: String,
    /// Postal code, for example `000000`.
    pub postal_code: String,
    /// Province, for example `Zhejiang`.
    pub province: String,
    /// Street, for example `Test Street`.
    pub street: String,
    /// User id, for example `4382956342857`.
    pub user_id: String,
    /// User nick, for example `testNick`.
    pub user_nick: String,
}
