// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendBox`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Sends box.
///
/// [Official page](https://api.alibabacloud.com/document/Depot/2024-06-01/SendBox)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Depot",
    version = "2024-06-01",
    body = json,
    endpoints = super::ENDPOINTS
)]
pub struct SendBox {
    /// Preview.
    #[rpc(query)]
    pub preview: bool,
    /// Stops.
    pub stops: Vec<Stop>,
    /// Route.
    pub route: Option<Route>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(query)]
    pub client_token: Option<i64>,
}

/// Stop.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Stop {
    /// City.
    pub city: Option<String>,
}

/// Route.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Route {
    /// Road.
    pub road: Option<String>,
}

/// Answer of [`SendBox`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendBoxResponse {
    /// The value of the answer.
    #[rpc(whole)]
    pub value: Option<i64>,
}
