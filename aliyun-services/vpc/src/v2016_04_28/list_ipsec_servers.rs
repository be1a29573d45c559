// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListIpsecServers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists ipsec servers.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListIpsecServers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = ipsec_servers, item = IpsecServer),
    errors(errors::ILLEGAL_PARAM_NEXT_TOKEN, errors::FORBIDDEN)
)]
pub struct ListIpsecServers {
    /// Ipsec server id: at most 20 items.
    #[rpc(max_len = 20)]
    pub ipsec_server_id: Vec<String>,
    /// Ipsec server name, for example `test`.
    pub ipsec_server_name: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
}

/// Answer of [`ListIpsecServers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListIpsecServersResponse {
    /// Ipsec servers.
    pub ipsec_servers: Vec<IpsecServer>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Ipsec server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpsecServer {
    /// Client IP pool, for example `10.0.0.0/24`.
    pub client_ip_pool: String,
    /// Creation time, UTC, for example `2018-12-03T10:11:55Z`.
    pub creation_time: String,
    /// Effect immediately, for example `false`.
    pub effect_immediately: Option<bool>,
    /// I daa s instance id, for example `idaas-cn-hangzhou-****`.
    pub i_daa_s_instance_id: String,
    /// Ike config.
    pub ike_config: Option<IkeConfig>,
    /// Internet IP, for example `47.22.XX.XX`.
    pub internet_ip: String,
    /// Ipsec config.
    pub ipsec_config: Option<IpsecConfig>,
    /// Ipsec server id, for example `iss-bp1bo3xuvcxo7ixll****`.
    pub ipsec_server_id: String,
    /// Ipsec server name, for example `test`.
    pub ipsec_server_name: String,
    /// Local subnet, for example `192.168.0.0/16,172.17.0.0/16`.
    pub local_subnet: String,
    /// Max connections, for example `5`.
    pub max_connections: Option<i64>,
    /// Multi factor auth enabled, for example `true`.
    pub multi_factor_auth_enabled: Option<bool>,
    /// Online client count, for example `1`.
    pub online_client_count: Option<i64>,
    /// Psk, for example `pgw6dy7d****`.
    pub psk: String,
    /// Psk enabled, for example `true`.
    pub psk_enabled: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: String,
}

/// Ike config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IkeConfig {
    /// Ike auth alg, for example `sha1`.
    pub ike_auth_alg: String,
    /// Ike enc alg, for example `aes`.
    pub ike_enc_alg: String,
    /// Ike lifetime, for example `86400`.
    pub ike_lifetime: Option<i64>,
    /// Ike mode, for example `main`.
    pub ike_mode: String,
    /// Ike pfs, for example `group2`.
    pub ike_pfs: String,
    /// Ike version, for example `ikev2`.
    pub ike_version: String,
    /// Local id, for example `116.64.XX.XX`.
    pub local_id: String,
    /// Remote id, for example `139.67.XX.XX`.
    pub remote_id: String,
}

/// Ipsec config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpsecConfig {
    /// Ipsec auth alg, for example `sha1`.
    pub ipsec_auth_alg: String,
    /// Ipsec enc alg, for example `aes`.
    pub ipsec_enc_alg: String,
    /// Ipsec lifetime, for example `86400`.
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: String,
}
