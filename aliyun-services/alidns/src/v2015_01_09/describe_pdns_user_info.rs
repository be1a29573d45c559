// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsUserInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Describes pdns user info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsUserInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribePdnsUserInfo {
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribePdnsUserInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsUserInfoResponse {
    /// Id of the request.
    pub request_id: String,
    /// User info.
    pub user_info: Option<UserInfo>,
}

/// User info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UserInfo {
    /// Available access security type, for example `SECURE`.
    pub available_access_security_type: String,
    /// Available service, for example `HTTP,HTTPS`.
    pub available_service: String,
    /// Pdns id.
    pub pdns_id: String,
    /// Secret key.
    pub secret_key: Secret<String>,
    /// Service type, for example `normal`.
    pub service_type: String,
    /// State, for example `AVAILABLE`.
    pub state: String,
    /// Statistic switch status, for example `CLOSED`.
    pub statistic_switch_status: String,
    /// Stopped service.
    pub stopped_service: String,
}
