// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVirtualBorderRouterAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies virtual border router attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVirtualBorderRouterAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_ASSOCIATED_PHYSICAL_CONNECTIONS, errors::ILLEGAL_PARAM_IP_ADDRESS,
        errors::ILLEGAL_PARAM_CIDR_BLOCK, errors::INVALID_VBR_ID_NOT_FOUND_400,
        errors::ILLEGAL_PARAM_MIN_TX_INTERVAL, errors::ILLEGAL_PARAM_MIN_RX_INTERVAL,
        errors::ILLEGAL_PARAM_DETECT_MULTIPLIER, errors::INVALID_VLAN_ID_USED,
        errors::DUPLICATED_LOCAL_GATEWAY_IP, errors::DUPLICATED_PEER_GATEWAY_IP,
        errors::ILLEGAL_PARAM_LOCAL_GATEWAY_IP, errors::ILLEGAL_PARAM_PEER_GATEWAY_IP,
        errors::INVALID_CIRCUIT_CODE_MALFORMED, errors::INVALID_VLAN_ID_MALFORMED,
        errors::INVALID_IP_MALFORMED_400, errors::INVALID_PEERING_SUBNET_MASK_MALFORMED,
        errors::INVALID_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::MISSING_PARAMETER, errors::INVALID_IP_NOT_SAME_SUBNET, errors::INVALID_PARAMETER,
        errors::OPERATION_FAILED_VLAN_ID_IN_USE, errors::INCORRECT_STATUS_VIRTUAL_BORDER_ROUTER,
        errors::OPERATION_UNSUPPORTED_IPV6_FOR_THIS_REGION,
        errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE,
        errors::OPERATION_DENIED_VBR_ASSOCIATE_V_PCONN,
        errors::OPERATION_FAILED_PHYSICAL_CONNECTION_FINANCIAL_LOCKED,
        errors::OPERATION_FAILED_PHYSICAL_CONNECTION_TERMINATED,
        errors::DUPLICATED_PARAM_LOCAL_GATEWAY_IP,
        errors::FORBIDDEN_VBR_NOT_ALLOW_MODIFY_SITE_LINK,
        errors::OPERATION_UNSUPPORTED_VIRTUAL_BORDER_ROUTER_ENABLE_IPV6,
        errors::FORBIDDEN_CIRCUIT_CODE_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_LOCAL_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEER_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEERING_SUBNET_MASK_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_VLAN_ID_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_NAME_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_DESCRIPTION_NOT_ALLOWED_BY_CALLER, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct ModifyVirtualBorderRouterAttribute {
    /// Associated physical connections.
    pub associated_physical_connections: Option<String>,
    /// Bandwidth, for example `100`.
    pub bandwidth: Option<i32>,
    /// Circuit code, for example `longtel001`.
    pub circuit_code: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `desc`.
    pub description: Option<String>,
    /// Detect multiplier, for example `3`.
    pub detect_multiplier: Option<i64>,
    /// Enable IPv6, for example `false`.
    pub enable_ipv6: Option<bool>,
    /// Local gateway IP, for example `192.168.XX.XX`.
    pub local_gateway_ip: Option<String>,
    /// Local IPv6 gateway IP, for example `2001:XXXX:3c4d:0015:0000:0000:0000:1a2b`.
    pub local_ipv6_gateway_ip: Option<String>,
    /// Min rx interval, for example `300`.
    pub min_rx_interval: Option<i64>,
    /// Min tx interval, for example `300`.
    pub min_tx_interval: Option<i64>,
    /// MTU, for example `1500`.
    pub mtu: Option<i32>,
    /// Name, for example `VBR`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer gateway IP, for example `192.168.XX.X`.
    pub peer_gateway_ip: Option<String>,
    /// Peer IPv6 gateway IP, for example `2001:XXXX:3c4d:0015:0000:0000:0000:2a2b`.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// Peering IPv6 subnet mask, for example `2408:4004:cc:400::/56`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Peering subnet mask, for example `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sitelink enable, for example `false`.
    pub sitelink_enable: Option<bool>,
    /// Vbr id, for example `vbr-bp1lhl0taikrte****`.
    pub vbr_id: String,
    /// Vlan id, for example `0`.
    pub vlan_id: Option<i32>,
}

/// Answer of [`ModifyVirtualBorderRouterAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVirtualBorderRouterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
