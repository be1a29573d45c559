// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSslVpnClientCerts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes SSL VPN client certs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeSslVpnClientCerts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ssl_vpn_client_cert_keys,
        item = SslVpnClientCertKey
    ),
    errors(errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct DescribeSslVpnClientCerts {
    /// Name, for example `cert1`.
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
    /// SSL VPN client cert id, for example `vsc-bp1n8wcf134yl0osr****`.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// SSL VPN server id, for example `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: Option<String>,
}

/// Answer of [`DescribeSslVpnClientCerts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSslVpnClientCertsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// SSL VPN client cert keys.
    #[rpc(wrapper = "SslVpnClientCertKey")]
    pub ssl_vpn_client_cert_keys: Vec<SslVpnClientCertKey>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// SSL VPN client cert key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SslVpnClientCertKey {
    /// Create time.
    pub create_time: Option<i64>,
    /// End time.
    pub end_time: Option<i64>,
    /// Name.
    pub name: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// SSL VPN client cert id.
    pub ssl_vpn_client_cert_id: String,
    /// SSL VPN server id.
    pub ssl_vpn_server_id: String,
    /// Status.
    pub status: String,
}
