// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainNs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain ns.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainNs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDomainNs {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeDomainNs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainNsResponse {
    /// All ali DNS, for example `true`.
    pub all_ali_dns: Option<bool>,
    /// Detect failed reason code, for example `DnsCheck.Failed`.
    pub detect_failed_reason_code: String,
    /// DNS servers.
    #[rpc(wrapper = "DnsServer")]
    pub dns_servers: Vec<String>,
    /// Expect DNS servers.
    #[rpc(wrapper = "ExpectDnsServer")]
    pub expect_dns_servers: Vec<String>,
    /// Include ali DNS, for example `true`.
    pub include_ali_dns: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
