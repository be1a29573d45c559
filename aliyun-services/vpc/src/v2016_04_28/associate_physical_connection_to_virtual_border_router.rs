// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociatePhysicalConnectionToVirtualBorderRouter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates physical connection to virtual border router.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociatePhysicalConnectionToVirtualBorderRouter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OPERATION_ROUTER_INTERFACE_NOT_DELETED,
        errors::INVALID_OPERATION_OPERATION_NOT_ALLOWED_IN_STATE,
        errors::INVALID_STATUS_NOT_ALLOWED, errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND,
        errors::INVALID_VLAN_ID_USED, errors::MISSING_PARAMETER,
        errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_ENABLED, errors::INVALID_VLAN_ID_MALFORMED,
        errors::INVALID_CIRCUIT_CODE_MALFORMED, errors::INVALID_LOCAL_GATEWAY_IP_MALFORMED,
        errors::INVALID_PEER_GATEWAY_IP_MALFORMED, errors::INVALID_PEERING_SUBNET_MASK_MALFORMED,
        errors::INVALID_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::QUOTA_EXCEEDED_VBR_PERP_CONN, errors::EXCEED_ASSOCIATE_MAX_NUM,
        errors::INVALID_IP_MALFORMED, errors::INVALID_IP_NOT_SAME_SUBNET,
        errors::INVALID_STATUS_STATUS_NOT_ENABLED, errors::INVALID_PARAMS_ALREADY_EXISTS,
        errors::PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR, errors::FORBIDDEN_OPERATION_NOT_ALLOWED,
        errors::FORBIDDEN_NOT_SAME_ACCESS_DEVICE, errors::DUPLICATED_LOCAL_GATEWAY_IP,
        errors::OPERATION_FAILED_VLAN_ID_IN_USE, errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE,
        errors::DUPLICATED_PARAM_LOCAL_GATEWAY_IP, errors::DUPLICATED_PARAM_PEER_GATEWAY_IP,
        errors::DUPLICATED_PARAM_LOCAL_IPV6_GATEWAY_IP,
        errors::DUPLICATED_PARAM_PEER_IPV6_GATEWAY_IP, errors::EC_PCONN_VBR_MUST_CONTAINS_ALL,
        errors::FORBIDDEN_OPERATION_NOT_ALLOWED_BY_USER, errors::FORBIDDEN_MULTI_VLAN_RI,
        errors::FORBIDDEN_NO_RI_FOUND, errors::FORBIDDEN_LOCAL_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEER_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEERING_SUBNET_MASK_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_NAME_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_DESCRIPTION_NOT_ALLOWED_BY_CALLER,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_404, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_VBR_ID_NOT_FOUND, errors::INVALID_VBR_OWNER_ID_NOT_FOUND,
    )
)]
pub struct AssociatePhysicalConnectionToVirtualBorderRouter {
    /// Circuit code, for example `longtel001`.
    pub circuit_code: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable IPv6, for example `false`.
    pub enable_ipv6: Option<String>,
    /// Local gateway IP, for example `192.168.XX.XX`.
    pub local_gateway_ip: Option<String>,
    /// Local IPv6 gateway IP, for example `2001:XXXX:3c4d:0015:0000:0000:0000:1a2b`.
    pub local_ipv6_gateway_ip: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer gateway IP, for example `192.168.XX.XX`.
    pub peer_gateway_ip: Option<String>,
    /// Peer IPv6 gateway IP, for example `2001:XXXX:4:4:4:4:4:4`.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// Peering IPv6 subnet mask, for example `2408:4004:cc:400::/56`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Peering subnet mask, for example `255.255.255.0`.
    pub peering_subnet_mask: Option<String>,
    /// Physical connection id, for example `pc-bp1qrb3044eqixog****`.
    pub physical_connection_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Vbr id, for example `vbr-bp186tnz6rijyhj******`.
    pub vbr_id: String,
    /// Vlan id, for example `123`.
    pub vlan_id: String,
}

/// Answer of [`AssociatePhysicalConnectionToVirtualBorderRouter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}
