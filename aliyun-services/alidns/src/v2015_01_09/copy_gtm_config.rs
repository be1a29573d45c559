// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CopyGtmConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Copies gtm config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/CopyGtmConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct CopyGtmConfig {
    /// Copy type, for example `INSTANCE`.
    pub copy_type: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Source id, for example `gtm-cn-0pp1j84v60d`.
    pub source_id: String,
    /// Target id, for example `gtm-cn-v0h1gaujg06`.
    pub target_id: String,
}

/// Answer of [`CopyGtmConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CopyGtmConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
