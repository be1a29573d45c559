// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DownloadVpnConnectionConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Downloads VPN connection config.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DownloadVpnConnectionConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DownloadVpnConnectionConfig {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPN connection id, for example `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: String,
}

/// Answer of [`DownloadVpnConnectionConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DownloadVpnConnectionConfigResponse {
    /// Id of the request.
    pub request_id: String,
    /// VPN connection config.
    pub vpn_connection_config: Option<VpnConnectionConfig>,
}

/// VPN connection config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnConnectionConfig {
    /// BGP configs.
    #[rpc(wrapper = "BgpConfig")]
    pub bgp_configs: Vec<BgpConfig>,
    /// Ike config.
    pub ike_config: Option<IkeConfig>,
    /// Ipsec config.
    pub ipsec_config: Option<IpsecConfig>,
    /// Local, for example `139.196.XX.XX`.
    pub local: String,
    /// Local subnet, for example `10.0.0.0/8`.
    pub local_subnet: String,
    /// Remote, for example `116.62.XX.XX`.
    pub remote: String,
    /// Remote subnet, for example `192.168.0.0/16`.
    pub remote_subnet: String,
    /// Tunnels config.
    pub tunnels_config: Option<TunnelsConfig>,
}

/// BGP config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BgpConfig {
    /// Local asn.
    pub local_asn: String,
    /// Local BGP IP.
    pub local_bgp_ip: String,
    /// Peer asn.
    pub peer_asn: String,
    /// Peer BGP IP.
    pub peer_bgp_ip: String,
    /// Tunnel CIDR.
    pub tunnel_cidr: String,
    /// Tunnel id.
    pub tunnel_id: String,
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
    /// Local id, for example `139.196.XX.XX`.
    pub local_id: String,
    /// Psk, for example `pgw6dy7d1i8i****`.
    pub psk: String,
    /// Remote id, for example `116.62.XX.XX`.
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

/// Tunnels config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TunnelsConfig {
    /// Tunnel config.
    pub tunnel_config: Vec<TunnelConfig>,
}

/// Tunnel config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TunnelConfig {
    /// Ike config.
    pub ike_config: Option<TunnelConfigIkeConfig>,
    /// Ipsec config.
    pub ipsec_config: Option<TunnelConfigIpsecConfig>,
    /// Local.
    pub local: String,
    /// Remote.
    pub remote: String,
    /// Tunnel id.
    pub tunnel_id: String,
}

/// Ike config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TunnelConfigIkeConfig {
    /// Ike auth alg.
    pub ike_auth_alg: String,
    /// Ike enc alg.
    pub ike_enc_alg: String,
    /// Ike lifetime.
    pub ike_lifetime: Option<i64>,
    /// Ike mode.
    pub ike_mode: String,
    /// Ike pfs.
    pub ike_pfs: String,
    /// Ike version.
    pub ike_version: String,
    /// Local id.
    pub local_id: String,
    /// Psk.
    pub psk: String,
    /// Remote id.
    pub remote_id: String,
}

/// Ipsec config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TunnelConfigIpsecConfig {
    /// Ipsec auth alg.
    pub ipsec_auth_alg: String,
    /// Ipsec enc alg.
    pub ipsec_enc_alg: String,
    /// Ipsec lifetime.
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs.
    pub ipsec_pfs: String,
}
