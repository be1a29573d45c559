// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `async`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `async`.
///
/// [Official page](https://api.alibabacloud.com/document/Shop/2024-05-01/async)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Shop",
    version = "2024-05-01",
    action = "async",
    endpoints = super::ENDPOINTS
)]
pub struct Async {}

/// Answer of [`Async`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AsyncResponse {}
