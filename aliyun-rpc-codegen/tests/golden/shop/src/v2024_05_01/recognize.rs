// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `Recognize`.

use aliyun_rpc_core::{Blob, RpcAction, RpcResponse};

/// Recognizes.
///
/// [Official page](https://api.alibabacloud.com/document/Shop/2024-05-01/Recognize)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Shop",
    version = "2024-05-01",
    anonymous,
    endpoints = super::ENDPOINTS
)]
pub struct Recognize {
    /// Kind.
    pub kind: Option<String>,
    /// Body.
    #[rpc(name = "body", body = bytes)]
    pub body: Option<Blob>,
}

/// Answer of [`Recognize`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecognizeResponse {
    /// The items of the answer.
    #[rpc(whole)]
    pub items: Vec<String>,
}
