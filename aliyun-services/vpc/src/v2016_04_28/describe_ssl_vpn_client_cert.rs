// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSslVpnClientCert`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes SSL VPN client cert.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeSslVpnClientCert)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribeSslVpnClientCert {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// SSL VPN client cert id, for example `vsc-bp17r58rjf5r1gjyr****`.
    pub ssl_vpn_client_cert_id: String,
}

/// Answer of [`DescribeSslVpnClientCert`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSslVpnClientCertResponse {
    /// Ca cert.
    pub ca_cert: String,
    /// Client cert.
    pub client_cert: String,
    /// Client config.
    pub client_config: String,
    /// Client key.
    pub client_key: String,
    /// Create time, for example `1552550980000`.
    pub create_time: Option<i64>,
    /// End time, for example `1647158980000`.
    pub end_time: Option<i64>,
    /// Name, for example `nametest`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// SSL VPN client cert id, for example `vsc-bp13k5mp4tg8v3z9b****`.
    pub ssl_vpn_client_cert_id: String,
    /// SSL VPN server id, for example `vss-bp155e9yclsg1xgq4****`.
    pub ssl_vpn_server_id: String,
    /// Status, for example `normal`.
    pub status: String,
}
