// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDomainRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes domain record.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDomainRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteDomainRecord {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Record id, for example `99******`.
    pub record_id: String,
    /// User client IP, for example `192.0.2.1`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`DeleteDomainRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDomainRecordResponse {
    /// Record id, for example `99******`.
    pub record_id: String,
    /// Id of the request.
    pub request_id: String,
}
