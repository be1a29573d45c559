// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnConnectionLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPN connection logs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnConnectionLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = data?.logs, item = String),
    errors(
        errors::QUERY_VPN_CONNECTION_LOG_NOT_FOUND, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DescribeVpnConnectionLogs {
    /// From, for example `1671003744`.
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
    /// Region id, for example `eu-central-1`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// To, for example `1671004344`.
    pub to: Option<i32>,
    /// Tunnel id, for example `tun-opsqc4d97wni27****`.
    pub tunnel_id: Option<String>,
    /// VPN connection id, for example `vco-m5evqnds4y459flt3****`.
    pub vpn_connection_id: String,
}

/// Answer of [`DescribeVpnConnectionLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnConnectionLogsResponse {
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
