// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateCdnDiagnose`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Generates CDN diagnose.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/GenerateCdnDiagnose)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct GenerateCdnDiagnose {
    /// URL, for example `http://www.example.com/xxx.jpg`.
    pub url: Option<String>,
}

/// Answer of [`GenerateCdnDiagnose`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateCdnDiagnoseResponse {
    /// Content, for example `http://cdn.dns-detect.alicdn.com/diagnose/?id=xxxxxxx`.
    pub content: String,
    /// Id of the request.
    pub request_id: String,
}
