// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVpnGatewayAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies VPN gateway attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVpnGatewayAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_NAME, errors::INVALID_DESCRIPTION,
        errors::OPERATION_UNSUPPORTED_ENABLE_BGP, errors::OPERATION_FAILED_VPN_CONNECTION_EXIST,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND_400, errors::VPN_GATEWAY_CONFIGURING,
        errors::OPERATION_FAILED_CEN_LEVEL_NOT_SUPPORT, errors::FORBIDDEN_SUB_USER,
        errors::FORBIDDEN, errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct ModifyVpnGatewayAttribute {
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

/// Answer of [`ModifyVpnGatewayAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVpnGatewayAttributeResponse {
    /// Auto propagate, for example `true`.
    pub auto_propagate: Option<bool>,
    /// Business status, for example `Normal`.
    pub business_status: String,
    /// Create time, for example `1492753580000`.
    pub create_time: Option<i64>,
    /// Description, for example `test`.
    pub description: String,
    /// Disaster recovery internet IP, for example `116.11.XX.XX`.
    pub disaster_recovery_internet_ip: String,
    /// Disaster recovery v switch id, for example `vsw-p0w95ql6tmr2ludkt****`.
    pub disaster_recovery_v_switch_id: String,
    /// Enable BGP, for example `true`.
    pub enable_bgp: Option<bool>,
    /// End time, for example `1495382400000`.
    pub end_time: Option<i64>,
    /// Internet IP, for example `116.62.XX.XX`.
    pub internet_ip: String,
    /// Intranet IP, for example `172.16.10.46`.
    pub intranet_ip: String,
    /// Name, for example `test`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// Spec, for example `5M`.
    pub spec: String,
    /// SSL VPN internet IP, for example `116.33.XX.XX`.
    pub ssl_vpn_internet_ip: String,
    /// Status, for example `active`.
    pub status: String,
    /// V switch id, for example `vsw-bp1y9ovl1cu9ou4tv****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-bp1ub1yt9cvakoel****`.
    pub vpc_id: String,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: String,
}
