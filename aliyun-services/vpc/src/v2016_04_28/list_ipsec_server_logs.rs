// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListIpsecServerLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists ipsec server logs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListIpsecServerLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = data, item = String),
    errors(errors::FORBIDDEN, errors::INVALID_IPSEC_SERVER_ID_NOT_FOUND)
)]
pub struct ListIpsecServerLogs {
    /// From, for example `1671003744`.
    pub from: Option<i32>,
    /// Ipsec server id, for example `iss-2zei2n5q5zhirfh73****`.
    pub ipsec_server_id: String,
    /// Minute period, for example `10`.
    pub minute_period: Option<i32>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// To, for example `1671004344`.
    pub to: Option<i32>,
}

/// Answer of [`ListIpsecServerLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListIpsecServerLogsResponse {
    /// Count, for example `10`.
    pub count: Option<i64>,
    /// Data.
    pub data: Vec<String>,
    /// Is completed, for example `true`.
    pub is_completed: Option<bool>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
