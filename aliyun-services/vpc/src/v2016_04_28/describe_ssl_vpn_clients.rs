// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSslVpnClients`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes SSL VPN clients.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeSslVpnClients)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = client_info_list,
        item = ClientInfo
    ),
    errors(
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND_400,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
    )
)]
pub struct DescribeSslVpnClients {
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
    /// VPN gateway id, for example `vpn-gw8gfb947ctddabja****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`DescribeSslVpnClients`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSslVpnClientsResponse {
    /// Client info list.
    pub client_info_list: Vec<ClientInfo>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `eu-central-1`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPN gateway id, for example `vpn-gw8gfb947ctddabja****`.
    pub vpn_gateway_id: String,
}

/// Client info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ClientInfo {
    /// Common name, for example `CN=vsc-gw8gkh6gtilf1whgc****`.
    pub common_name: String,
    /// Connected time, for example `1670985008000`.
    pub connected_time: Option<i64>,
    /// IP, for example `8.XX.XX.15`.
    pub ip: String,
    /// Port, for example `4****`.
    pub port: String,
    /// Private IP, for example `10.10.10.10`.
    pub private_ip: String,
    /// Receive bytes, for example `60782`.
    pub receive_bytes: Option<i64>,
    /// Send bytes, for example `57144`.
    pub send_bytes: Option<i64>,
    /// Status, for example `online`.
    pub status: String,
}
