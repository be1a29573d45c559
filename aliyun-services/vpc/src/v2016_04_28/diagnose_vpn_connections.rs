// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DiagnoseVpnConnections`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `DiagnoseVpnConnections`.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DiagnoseVpnConnections)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = vpn_connections,
        item = VpnConnection
    ),
    errors(errors::INVALID_PARAMETER, errors::FORBIDDEN)
)]
pub struct DiagnoseVpnConnections {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tunnel ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub tunnel_ids: Vec<String>,
    /// VPN connection ids: at most 51 items.
    #[rpc(max_len = 51)]
    pub vpn_connection_ids: Vec<String>,
    /// VPN gateway id, for example `vpn-bp10hz6b0mbp39flt****`.
    pub vpn_gateway_id: Option<String>,
}

/// Answer of [`DiagnoseVpnConnections`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiagnoseVpnConnectionsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPN connections.
    pub vpn_connections: Vec<VpnConnection>,
}

/// VPN connection.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnConnection {
    /// Failed reason, for example `Phase1 negotiation timeout`.
    pub failed_reason: String,
    /// Failed reason code, for example `Phase1NegotiationTimeout`.
    pub failed_reason_code: String,
    /// Failed time, for example `1673581161000`.
    pub failed_time: Option<i64>,
    /// Mismatch local param, for example `SHA256`.
    pub mismatch_local_param: String,
    /// Mismatch remote param, for example `SHA`.
    pub mismatch_remote_param: String,
    /// Severity, for example `Warn`.
    pub severity: String,
    /// Source log.
    pub source_log: String,
    /// Tunnel id, for example `tun-64n1sr9dig64k6****`.
    pub tunnel_id: String,
    /// VPN connection id, for example `vco-bp1spxu8hlcvpd7ry****`.
    pub vpn_connection_id: String,
}
