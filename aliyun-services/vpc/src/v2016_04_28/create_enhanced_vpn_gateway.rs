// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateEnhancedVpnGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates enhanced VPN gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateEnhancedVpnGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct CreateEnhancedVpnGateway {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Disaster recovery v switch id, for example `vsw-p0wiz7obm0tbimu4r****`.
    pub disaster_recovery_v_switch_id: String,
    /// Gateway type, for example `Enhanced.SiteToSite`.
    pub gateway_type: String,
    /// Name, for example `MYVPN`.
    pub name: Option<String>,
    /// Network type, for example `public`.
    pub network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch id, for example `vsw-bp1j5miw2bae9s2vt****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-bp1ub1yt9cvakoelj****`.
    pub vpc_id: String,
    /// VPN type, for example `Normal`.
    pub vpn_type: Option<String>,
}

/// Answer of [`CreateEnhancedVpnGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateEnhancedVpnGatewayResponse {
    /// Name, for example `MYVPN`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// VPN gateway id, for example `vpn-uf68lxhgr7ftbqr3p****`.
    pub vpn_gateway_id: String,
}
