// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateEnhancedVpnGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates enhanced VPN gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateEnhancedVpnGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateEnhancedVpnGateway {
    /// Auto propagate, for example `true`.
    pub auto_propagate: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Name, for example `myvpn`.
    pub name: Option<String>,
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
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`UpdateEnhancedVpnGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateEnhancedVpnGatewayResponse {
    /// Auto propagate, for example `true`.
    pub auto_propagate: Option<bool>,
    /// Create time, for example `1492753580000`.
    pub create_time: Option<i64>,
    /// Description, for example `test`.
    pub description: String,
    /// Disaster recovery v switch id, for example `vsw-p0w95ql6tmr2ludkt****`.
    pub disaster_recovery_v_switch_id: String,
    /// Enable BGP, for example `true`.
    pub enable_bgp: Option<bool>,
    /// ENI instance ids.
    #[rpc(wrapper = "EniInstanceId")]
    pub eni_instance_ids: Vec<String>,
    /// Gateway type, for example `Enhanced.SiteToSite`.
    pub gateway_type: String,
    /// Name, for example `test`.
    pub name: String,
    /// Network type, for example `public`.
    pub network_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// Status, for example `active`.
    pub status: String,
    /// Tag, for example `{"VpnEnableBgp": true}`.
    pub tag: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// V switch id, for example `vsw-bp1y9ovl1cu9ou4tv****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-bp1ub1yt9cvakoel****`.
    pub vpc_id: String,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: String,
    /// VPN type, for example `Normal`.
    pub vpn_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
