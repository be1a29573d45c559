// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ResumePdnsService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Resumes pdns service.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ResumePdnsService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ResumePdnsService {
    /// Lang.
    pub lang: Option<String>,
    /// Service type.
    pub service_type: Option<String>,
}

/// Answer of [`ResumePdnsService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResumePdnsServiceResponse {
    /// Id of the request.
    pub request_id: String,
}
