// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDnsCacheDomainRemark`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates DNS cache domain remark.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsCacheDomainRemark)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateDnsCacheDomainRemark {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Remark, for example `test`.
    pub remark: Option<String>,
}

/// Answer of [`UpdateDnsCacheDomainRemark`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDnsCacheDomainRemarkResponse {
    /// Id of the request.
    pub request_id: String,
}
