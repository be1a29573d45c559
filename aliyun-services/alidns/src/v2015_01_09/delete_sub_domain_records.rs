// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSubDomainRecords`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes sub domain records.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteSubDomainRecords)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteSubDomainRecords {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Rr, for example `www`.
    #[rpc(name = "RR")]
    pub rr: String,
    /// Type, for example `A`.
    pub r#type: Option<String>,
    /// User client IP, for example `192.0.2.1`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`DeleteSubDomainRecords`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSubDomainRecordsResponse {
    /// Rr, for example `www`.
    #[rpc(name = "RR")]
    pub rr: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}
