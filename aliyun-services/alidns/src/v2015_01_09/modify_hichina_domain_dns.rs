// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyHichinaDomainDNS`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies hichina domain DNS.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ModifyHichinaDomainDNS)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyHichinaDomainDNS {
    /// Domain name, for example `dns-example.top`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// User client IP, for example `192.0.2.0`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`ModifyHichinaDomainDNS`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyHichinaDomainDNSResponse {
    /// New DNS servers.
    #[rpc(wrapper = "DnsServer")]
    pub new_dns_servers: Vec<String>,
    /// Original DNS servers.
    #[rpc(wrapper = "DnsServer")]
    pub original_dns_servers: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}
