// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `Types`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `Types`.
///
/// [Official page](https://api.alibabacloud.com/document/Depot/2024-06-01/Types)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Depot",
    version = "2024-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct Types {}

/// Answer of [`Types`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TypesResponse {
    /// The text of the answer.
    #[rpc(whole)]
    pub text: String,
}
