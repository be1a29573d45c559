// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ChangeDomainOfDnsProduct`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Changes domain of DNS product.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ChangeDomainOfDnsProduct)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ChangeDomainOfDnsProduct {
    /// Force: default `false`, for example `false`.
    pub force: Option<bool>,
    /// Instance id, for example `i-7XX`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// New domain, for example `example.com`.
    pub new_domain: Option<String>,
    /// User client IP, for example `1.1.XX.XX`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`ChangeDomainOfDnsProduct`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChangeDomainOfDnsProductResponse {
    /// Original domain, for example `www.example.com`.
    pub original_domain: String,
    /// Id of the request.
    pub request_id: String,
}
