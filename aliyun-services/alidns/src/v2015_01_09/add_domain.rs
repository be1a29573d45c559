// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds domain.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddDomain {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Group id, for example `defaultGroup`.
    pub group_id: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Resource group id, for example `******resourcegroupid`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`AddDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddDomainResponse {
    /// DNS servers.
    #[rpc(wrapper = "DnsServer")]
    pub dns_servers: Vec<String>,
    /// Domain id, for example `xxxxx6615cf240c697f9f7e207xxxxxx`.
    pub domain_id: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Group id, for example `defaultGroup`.
    pub group_id: String,
    /// Group name, for example `MyGroup`.
    pub group_name: String,
    /// Puny code, for example `xn--fsq270a.com`.
    pub puny_code: String,
    /// Id of the request.
    pub request_id: String,
}
