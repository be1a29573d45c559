// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelOrder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Cancels order.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CancelOrder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct CancelOrder {
    /// Order id, for example `73465432785`.
    pub order_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`CancelOrder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelOrderResponse {
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
    /// Host id, for example `cn`.
    pub host_id: String,
}
