// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnSslServerLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPN SSL server logs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnSslServerLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = data?.logs, item = String),
    errors(
        errors::INVALID_SSL_VPN_CLIENT_CERT_ID_NOT_FOUND_400,
        errors::PARAM_EXCLUSIVE_SSL_VPN_SERVER_ID_AND_SSL_VPN_CLIENT_CERT_ID,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN, errors::INVALID_SSL_VPN_SERVER_ID_NOT_FOUND,
    )
)]
pub struct DescribeVpnSslServerLogs {
    /// From, for example `1600738962`.
    pub from: Option<i32>,
    /// Minute period, for example `10`.
    pub minute_period: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// SSL VPN client cert id, for example `vsc-m5euof6s5jy8vs5kd****`.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// To, for example `1600738962`.
    pub to: Option<i32>,
    /// VPN SSL server id, for example `vss-bp155e9yclsg1xgq4****`.
    pub vpn_ssl_server_id: String,
}

/// Answer of [`DescribeVpnSslServerLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnSslServerLogsResponse {
    /// Count, for example `10`.
    pub count: Option<i64>,
    /// Data.
    pub data: Option<Data>,
    /// Is completed, for example `true`.
    pub is_completed: Option<bool>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Logs.
    pub logs: Vec<String>,
}
