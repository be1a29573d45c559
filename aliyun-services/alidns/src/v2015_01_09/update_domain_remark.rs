// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDomainRemark`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates domain remark.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDomainRemark)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateDomainRemark {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `cn`.
    pub lang: Option<String>,
    /// Remark, for example `这是我在阿里云解析的第一个域名`.
    pub remark: Option<String>,
}

/// Answer of [`UpdateDomainRemark`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDomainRemarkResponse {
    /// Id of the request.
    pub request_id: String,
}
