// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddDomainRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds domain record.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDomainRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddDomainRecord {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Line: default `default`, for example `default`.
    pub line: Option<String>,
    /// Priority: 0 to 65535, for example `1`.
    #[rpc(min = 0, max = 65535)]
    pub priority: Option<i64>,
    /// Rr, for example `www`.
    #[rpc(name = "RR")]
    pub rr: String,
    /// TTL: 1 to 86400; default `600`, for example `600`.
    #[rpc(name = "TTL", min = 1, max = 86400)]
    pub ttl: Option<i64>,
    /// Type, for example `A`.
    pub r#type: String,
    /// User client IP, for example `192.0.2.1`.
    pub user_client_ip: Option<String>,
    /// Value, for example `192.168.0.1`.
    pub value: String,
}

/// Answer of [`AddDomainRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddDomainRecordResponse {
    /// Record id, for example `999******`.
    pub record_id: String,
    /// Id of the request.
    pub request_id: String,
}
