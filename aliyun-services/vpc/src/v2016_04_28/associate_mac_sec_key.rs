// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateMacSecKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Associates MAC sec key.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateMacSecKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct AssociateMacSecKey {
    /// Cak, for example `0123456789ABCDEF0123456789ABCDEF`.
    pub cak: String,
    /// Cipher suite, for example `GCM-AES-128`.
    pub cipher_suite: String,
    /// Ckn, for example `0123456789ABCDEF0123456789ABCDEF`.
    pub ckn: String,
    /// Physical connection id, for example `pc-bp1hp0wr072f6****`.
    pub physical_connection_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`AssociateMacSecKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateMacSecKeyResponse {
    /// Id of the request.
    pub request_id: String,
}
