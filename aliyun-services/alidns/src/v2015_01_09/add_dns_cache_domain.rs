// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddDnsCacheDomain`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Adds DNS cache domain.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDnsCacheDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddDnsCacheDomain {
    /// Cache TTL max: 30 to 86400, for example `86400`.
    #[rpc(min = 30, max = 86400)]
    pub cache_ttl_max: i32,
    /// Cache TTL min: 30 to 86400, for example `30`.
    #[rpc(min = 30, max = 86400)]
    pub cache_ttl_min: i32,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Instance id, for example `dns-cn-*****`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Remark, for example `test`.
    pub remark: Option<String>,
    /// Source DNS server: at most 100 items.
    #[rpc(dotted, max_len = 100, required)]
    pub source_dns_server: Vec<SourceDnsServer>,
    /// Source edns, for example `SUPPORT`.
    pub source_edns: String,
    /// Source protocol, for example `UDP`.
    pub source_protocol: String,
}

/// Source DNS server.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SourceDnsServer {
    /// Host, for example `192.168.0.1`.
    pub host: String,
    /// Port, for example `53`.
    pub port: String,
}

/// Answer of [`AddDnsCacheDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddDnsCacheDomainResponse {
    /// Id of the request.
    pub request_id: String,
}
