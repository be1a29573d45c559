// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVpnGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates VPN gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVpnGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_VPC_ID_NOT_FOUND, errors::INVALID_NAME, errors::INVALID_SPEC_NOT_FOUND,
        errors::INVALID_PERIOD, errors::CHARGE_TYPE_NOT_SUPPORT, errors::INVENTORY_NOT_ENOUGH,
        errors::UNNECESSARY_SSL_CONNECTION, errors::INVALID_VPN_ENABLE,
        errors::RESOURCE_QUOTA_FULL, errors::INVALID_V_SWITCH_ID_NOT_FOUND_400,
        errors::OPERATION_FAILED_INVENTORY_NOT_ENOUGH, errors::FORBIDDEN_OPERATE_SHARE_RESOURCE,
        errors::OPERATION_FAILED_IP_NOT_ENOUGH, errors::FORBIDDEN_NO_SLR_PERMISSION_400,
        errors::OPERATION_FAILED_V_SWITCH_CONFLICT, errors::OPERATION_FAILED_AZ_NOT_SUPPORT,
        errors::OPERATION_FAILED_NETWORK_TYPE_NOT_MATCH, errors::OPERATION_FAILED_SSL_NOT_SUPPORT,
        errors::FORBIDDEN_TAG_KEY_DUPLICATED, errors::SIZE_LIMIT_EXCEEDED_TAG_NUM,
        errors::INVALID_PARAMETER_TAG_VALUE, errors::INVALID_PARAMETER_TAG_KEY,
        errors::DUPLICATED_TAG_KEY, errors::INTERNAL_ERROR_400,
        errors::INVALID_V_SWITCH_ID_SECOND_VSWITCH_NOT_SUPPORT,
        errors::INVALID_V_SWITCH_ID_FIRST_VSWITCH_NOT_SUPPORT,
        errors::INVALID_V_SWITCH_ID_VSWITCH_ID_SHOULD_DIFFERENT,
        errors::INVALID_V_SWITCH_ID_FIRST_VSWITCH_IP_NOT_ENOUGH,
        errors::INVALID_V_SWITCH_ID_SECOND_VSWITCH_IP_NOT_ENOUGH,
        errors::INVALID_V_SWITCH_ID_ZONE_ID_SHOULD_DIFFERENT, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct CreateVpnGateway {
    /// Auto pay: default `false`, for example `false`.
    pub auto_pay: Option<bool>,
    /// Bandwidth, for example `5`.
    pub bandwidth: i32,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Disaster recovery v switch id, for example `vsw-p0wiz7obm0tbimu4r****`.
    pub disaster_recovery_v_switch_id: Option<String>,
    /// Enable ipsec: default `true`, for example `true`.
    pub enable_ipsec: Option<bool>,
    /// Enable SSL: default `false`, for example `false`.
    pub enable_ssl: Option<bool>,
    /// Instance charge type: default `POSTPAY`.
    pub instance_charge_type: Option<String>,
    /// Name, for example `MYVPN`.
    pub name: Option<String>,
    /// Network type, for example `public`.
    pub network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// SSL connections, for example `5`.
    pub ssl_connections: Option<i32>,
    /// V switch id, for example `vsw-bp1j5miw2bae9s2vt****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-bp1ub1yt9cvakoelj****`.
    pub vpc_id: String,
    /// VPN type, for example `Normal`.
    pub vpn_type: Option<String>,
}

/// Answer of [`CreateVpnGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVpnGatewayResponse {
    /// Name, for example `MYVPN`.
    pub name: String,
    /// Order id, for example `208240895400460`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// VPN gateway id, for example `vpn-uf68lxhgr7ftbqr3p****`.
    pub vpn_gateway_id: String,
}
