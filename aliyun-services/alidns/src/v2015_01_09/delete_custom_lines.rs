// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCustomLines`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes custom lines.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteCustomLines)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteCustomLines {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Line ids, for example `1*******,2*********`.
    pub line_ids: String,
}

/// Answer of [`DeleteCustomLines`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCustomLinesResponse {
    /// Id of the request.
    pub request_id: String,
}
