// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ExportOrders`.

use aliyun_rpc_core::{Blob, RpcAction, RpcResponse};

/// Exports orders.
///
/// [Official page](https://api.alibabacloud.com/document/Shop/2024-05-01/ExportOrders)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Shop",
    version = "2024-05-01",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct ExportOrders {}

/// Answer of [`ExportOrders`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExportOrdersResponse {
    /// The bytes of the answer.
    #[rpc(whole)]
    pub body: Blob,
}
