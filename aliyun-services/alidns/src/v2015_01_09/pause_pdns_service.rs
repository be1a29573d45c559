// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PausePdnsService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Pauses pdns service.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/PausePdnsService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct PausePdnsService {
    /// Lang.
    pub lang: Option<String>,
    /// Service type.
    pub service_type: Option<String>,
}

/// Answer of [`PausePdnsService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PausePdnsServiceResponse {
    /// Id of the request.
    pub request_id: String,
}
