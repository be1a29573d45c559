// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddDomainBackup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds domain backup.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDomainBackup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddDomainBackup {
    /// Domain name, for example `dns-example.top`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Period type, for example `HOUR`.
    pub period_type: String,
}

/// Answer of [`AddDomainBackup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddDomainBackupResponse {
    /// Domain name, for example `dns-example.top`.
    pub domain_name: String,
    /// Period type, for example `HOUR`.
    pub period_type: String,
    /// Id of the request.
    pub request_id: String,
}
