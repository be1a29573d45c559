// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVirtualBorderRouter`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates virtual border router.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVirtualBorderRouter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_PCONN_ALLOCATE_VLAN0, errors::ILLEGAL_PARAM_IP_ADDRESS,
        errors::ILLEGAL_PARAM_CIDR_BLOCK, errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND,
        errors::INVALID_VLAN_ID_USED, errors::MISSING_PARAMETER,
        errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_ENABLED, errors::INVALID_VLAN_ID_MALFORMED,
        errors::INVALID_CIRCUIT_CODE_MALFORMED, errors::INVALID_LOCAL_GATEWAY_IP_MALFORMED,
        errors::INVALID_PEERING_SUBNET_MASK_MALFORMED, errors::INVALID_NAME_MALFORMED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::QUOTA_EXCEEDED_VBR_PERP_CONN,
        errors::QUOTA_EXCEEDED_FREEVBR, errors::INVALID_IP_NOT_SAME_SUBNET, errors::TASK_CONFLICT,
        errors::QUOTA_EXCEEDED_CROSS_USER_VBR_PER_USER, errors::OPERATION_FAILED_VLAN_ID_IN_USE,
        errors::QUOTA_EXCEEDED_SAME_ACCOUNT_VBR_PER_PCONN,
        errors::QUOTA_EXCEEDED_VBR_PER_PCONN_PORT_SPEC,
        errors::QUOTA_EXCEEDED_VBR_PER_ACCESS_DEVICE,
        errors::OPERATION_UNSUPPORTED_IPV6_FOR_THIS_REGION, errors::VBR_BANDWIDTH_EXCEED,
        errors::OPERATION_FAILED_PCONN_EXIST_VLAN0_VBR,
        errors::OPERATION_FAILED_VLAN0_VBR_UN_SHARE_PCONN,
        errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE, errors::RESOURCE_NOT_ENOUGH_BANDWIDTH,
        errors::OPERATION_UNSUPPORTED_VIRTUAL_BORDER_ROUTER_ENABLE_IPV6,
        errors::ILLEGAL_PARAM_OWNER_ALI_UID, errors::FORBIDDEN_OWNER_ALI_UID,
        errors::OPERATION_DENIED_V_PCONN, errors::OPERATION_FAILED_NOT_CONSISTENT_WITH_VPCONN,
        errors::ILLEGAL_PARAM_BANDWIDTH,
        errors::OPERATION_FAILED_VIRTUAL_PHYSICAL_CONNECTION_EXIST_VBR,
        errors::RESOURCE_NOT_IN_RESOURCE_GROUP,
        errors::INCORRECT_STATUS_VIRTUAL_PHYSICAL_CONNECTION,
        errors::EC_ASSOCIATED_QO_S_PCONN_NOT_ALLOW_CREATE_CROSS_ACCOUNT_VBR,
        errors::FORBIDDEN_LOCAL_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEER_GATEWAY_IP_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_PEERING_SUBNET_MASK_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_NAME_NOT_ALLOWED_BY_CALLER,
        errors::FORBIDDEN_DESCRIPTION_NOT_ALLOWED_BY_CALLER, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_VBR_OWNER_ID_NOT_FOUND, errors::CROSS_BID_FORBIDDEN,
        errors::OPERATION_FAILED_ACCESS_DEVICE_DISABLED, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateVirtualBorderRouter {
    /// Bandwidth, for example `100`.
    pub bandwidth: Option<i64>,
    /// Circuit code, for example `longtel001`.
    pub circuit_code: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `desc`.
    pub description: Option<String>,
    /// Enable IPv6, for example `true`.
    pub enable_ipv6: Option<bool>,
    /// Local gateway IP, for example `192.168.XX.XX`.
    pub local_gateway_ip: Option<String>,
    /// Local IPv6 gateway IP, for example `2001:XXXX:3c4d:0015:0000:0000:0000:1a2b`.
    pub local_ipv6_gateway_ip: Option<String>,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer gateway IP, for example `116.62.XX.XX`.
    pub peer_gateway_ip: Option<String>,
    /// Peer IPv6 gateway IP, for example `2001:XXXX:4:4:4:4:4:4`.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// Peering IPv6 subnet mask, for example `2408:4004:cc:400::/56`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Peering subnet mask, for example `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// Physical connection id, for example `pc-2zextbehcx****`.
    pub physical_connection_id: String,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tags: Vec<Tag>,
    /// Vbr owner id.
    pub vbr_owner_id: Option<i64>,
    /// Vlan id, for example `0`.
    pub vlan_id: i32,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateVirtualBorderRouter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
    /// Vbr id, for example `vbr-bp1jcg5cmxjbl9xgc****`.
    pub vbr_id: String,
}
