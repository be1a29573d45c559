// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDnsCacheDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes DNS cache domain.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDnsCacheDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteDnsCacheDomain {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DeleteDnsCacheDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDnsCacheDomainResponse {
    /// Id of the request.
    pub request_id: String,
}
