// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetMainDomainName`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets main domain name.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/GetMainDomainName)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct GetMainDomainName {
    /// Input string, for example `www.example.com`.
    pub input_string: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`GetMainDomainName`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetMainDomainNameResponse {
    /// Domain level, for example `2`.
    pub domain_level: Option<i64>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Rr, for example `www`.
    #[rpc(name = "RR")]
    pub rr: String,
    /// Id of the request.
    pub request_id: String,
}
