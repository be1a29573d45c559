// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BindInstanceDomains`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Binds instance domains.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/BindInstanceDomains)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct BindInstanceDomains {
    /// Domain names, for example `example.com,example.net`.
    pub domain_names: String,
    /// Instance id, for example `s********`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`BindInstanceDomains`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BindInstanceDomainsResponse {
    /// Failed count, for example `0`.
    pub failed_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success count, for example `2`.
    pub success_count: Option<i64>,
}
