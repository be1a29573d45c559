// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDNSSLBWeight`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates dnsslb weight.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDNSSLBWeight)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateDNSSLBWeight {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Record id, for example `9********`.
    pub record_id: String,
    /// User client IP, for example `192.0.2.1`.
    pub user_client_ip: Option<String>,
    /// Weight, for example `2`.
    pub weight: i32,
}

/// Answer of [`UpdateDNSSLBWeight`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDNSSLBWeightResponse {
    /// Record id, for example `9*******`.
    pub record_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Weight, for example `2`.
    pub weight: Option<i64>,
}
