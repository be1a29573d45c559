// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetDNSSLBStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets dnsslb status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SetDNSSLBStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct SetDNSSLBStatus {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Line, for example `telecom`.
    pub line: Option<String>,
    /// Open: default `true`, for example `true`.
    pub open: Option<bool>,
    /// Sub domain, for example `www.example.com`.
    pub sub_domain: String,
    /// Type, for example `A`.
    pub r#type: Option<String>,
    /// User client IP, for example `192.0.2.1`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`SetDNSSLBStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetDNSSLBStatusResponse {
    /// Open, for example `true`.
    pub open: Option<bool>,
    /// Record count, for example `8`.
    pub record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
