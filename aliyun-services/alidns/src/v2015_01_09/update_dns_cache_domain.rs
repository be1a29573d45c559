// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDnsCacheDomain`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates DNS cache domain.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsCacheDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateDnsCacheDomain {
    /// Cache TTL max: 30 to 86400, for example `86400`.
    #[rpc(min = 30, max = 86400)]
    pub cache_ttl_max: Option<i32>,
    /// Cache TTL min: 30 to 86400, for example `30`.
    #[rpc(min = 30, max = 86400)]
    pub cache_ttl_min: Option<i32>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Instance id, for example `dns-sg-l*******`.
    pub instance_id: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Source DNS server: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub source_dns_server: Vec<SourceDnsServer>,
    /// Source edns, for example `SUPPORT`.
    pub source_edns: Option<String>,
    /// Source protocol, for example `UDP`.
    pub source_protocol: Option<String>,
}

/// Source DNS server.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SourceDnsServer {
    /// Host, for example `192.168.0.1`.
    pub host: Option<String>,
    /// Port, for example `53`.
    pub port: Option<String>,
}

/// Answer of [`UpdateDnsCacheDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDnsCacheDomainResponse {
    /// Id of the request.
    pub request_id: String,
}
