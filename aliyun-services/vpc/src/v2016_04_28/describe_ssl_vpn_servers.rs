// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSslVpnServers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes SSL VPN servers.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeSslVpnServers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ssl_vpn_servers,
        item = SslVpnServer
    ),
    errors(errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct DescribeSslVpnServers {
    /// Name, for example `test`.
    pub name: Option<String>,
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
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// SSL VPN server id, for example `vss-bp15j3du13gq1dgey****`.
    pub ssl_vpn_server_id: Option<String>,
    /// VPN gateway id, for example `vpn-bp1on0xae9d771ggi****`.
    pub vpn_gateway_id: Option<String>,
}

/// Answer of [`DescribeSslVpnServers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSslVpnServersResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// SSL VPN servers.
    #[rpc(wrapper = "SslVpnServer")]
    pub ssl_vpn_servers: Vec<SslVpnServer>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// SSL VPN server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SslVpnServer {
    /// Cipher.
    pub cipher: String,
    /// Client IP pool.
    pub client_ip_pool: String,
    /// Compress.
    pub compress: Option<bool>,
    /// Connections.
    pub connections: Option<i64>,
    /// Create time.
    pub create_time: Option<i64>,
    /// DNS servers.
    pub dns_servers: String,
    /// Enable multi factor auth.
    pub enable_multi_factor_auth: Option<bool>,
    /// I daa s application id.
    pub i_daa_s_application_id: String,
    /// I daa s instance id.
    pub i_daa_s_instance_id: String,
    /// I daa s instance version.
    pub i_daa_s_instance_version: String,
    /// I daa s region id.
    pub i_daa_s_region_id: String,
    /// Internet IP.
    pub internet_ip: String,
    /// Local subnet.
    pub local_subnet: String,
    /// Max connections.
    pub max_connections: Option<i64>,
    /// Name.
    pub name: String,
    /// Port.
    pub port: Option<i64>,
    /// Proto.
    pub proto: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// SSL VPN server id.
    pub ssl_vpn_server_id: String,
    /// VPN gateway id.
    pub vpn_gateway_id: String,
}
