// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRouterInterface`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates router interface.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateRouterInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PRICE_NOT_FOUND, errors::INVALID_ALIUID,
        errors::INVALID_ROLE_VALUE_NOT_SUPPORTED, errors::INVALID_SPEC_VALUD_NOT_SUPPORTED,
        errors::INVALID_ROUTER_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_NAME_MALFORMED,
        errors::FORBIDDEN_BILLS_OUTSTANDING, errors::LIMITATION_EXCEED_INTERFACE_NUMBER_ON_ROUTER,
        errors::FORBIDDEN_NOT_IN_ROUTER_INTERFACE_CREATE_WHITELIST,
        errors::RI_CREATE_ONE_LIMIT_BY_SYNC, errors::INVALID_ACCESS_POINT_VALUE_NOT_ALLOWED,
        errors::INVALID_PARAM_NOT_FOUND, errors::INVALID_ACCESS_POINT_NOT_MATCH,
        errors::INVALID_ACCESS_POINT_NOT_EXIST, errors::INVAID_VBR_STATUS,
        errors::INCORRECT_STATUS_CEN_STATUS, errors::FORBIDDEN_ACCEPT_ROLE_NOT_SUPPORT_PRE_PAY,
        errors::INVALID_ROUTER_INTERFACE_SPEC_MALFORMED, errors::VPC_SUBNET_NOT_FOUND,
        errors::ILLEGAL_PARAM_HEALTHCHECK_IP, errors::OPERATION_FAILED_HC_FOR_INVALID_RI_TYPE,
        errors::OPERATION_FAILED_SYNC_ORDER_TO_SUB, errors::ILLEGAL_PARAM_CROSS_BORDER_BANDWIDTH,
        errors::ILLEGAL_PARAM_V_ROUTER_TYPE, errors::ILLEGAL_PARAM_SPEC,
        errors::FORBIDDEN_CROSS_BORDER, errors::INVALID_ROUTER_ID_NOT_FOUND,
        errors::INVALID_COMMODITY_NOT_FOUND,
        errors::INVALID_ROUTER_INTERFACE_CHARGE_TYPE_MALFORMED, errors::ILLEGAL_PARAM_REGION_ID,
        errors::PAY_MAYI_WITHHOLDING_AGREEMENT_ILLEGAL, errors::QUOTA_EXCEEDED,
        errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::RESOURCE_NOT_IN_RESOURCE_GROUP, errors::HAVE_CONNECTION_BETWEEN_ROUTERS,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_BANDWIDTH_NOT_ENOUGH,
        errors::FORBIDDEN_ACTION, errors::OPERATION_FAILED_NOT_SUPPORT_IPV6_400,
        errors::INVALID_PARAM_AVAILABLE_ZONE_ID, errors::OPERATION_FAILED_NO_AVAILABLE_AMOUNT,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_ROUTER_ID_NOT_FOUND_404,
        errors::INVALID_ROUTER_ID_ATTACED_TO_CEN,
    )
)]
pub struct CreateRouterInterface {
    /// Access point id, for example `ap-cn-hangzhou-yh-ts-A`.
    pub access_point_id: Option<String>,
    /// Auto pay, for example `false`.
    pub auto_pay: Option<bool>,
    /// Auto renew: default `false`, for example `false`.
    pub auto_renew: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `abcabc`.
    pub description: Option<String>,
    /// Fast link mode: default `false`, for example `false`.
    pub fast_link_mode: Option<bool>,
    /// Health check source IP, for example `192.168.0.6`.
    pub health_check_source_ip: Option<String>,
    /// Health check target IP, for example `192.168.0.8`.
    pub health_check_target_ip: Option<String>,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Name, for example `abc`.
    pub name: Option<String>,
    /// Opposite access point id, for example `ap-cn-shanghai-nt-aligroup-C`.
    pub opposite_access_point_id: Option<String>,
    /// Opposite interface id, for example `ri-2zeo3xzyf38r4urzd****`.
    pub opposite_interface_id: Option<String>,
    /// Opposite interface owner id.
    pub opposite_interface_owner_id: Option<String>,
    /// Opposite region id, for example `cn-shanghai`.
    pub opposite_region_id: String,
    /// Opposite router id, for example `vrt-bp1lhl0taikrteen8****`.
    pub opposite_router_id: Option<String>,
    /// Opposite router type: default `VRouter`, for example `VRouter`.
    pub opposite_router_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `3`.
    pub period: Option<i32>,
    /// Pricing cycle, for example `Month`.
    pub pricing_cycle: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Role, for example `InitiatingSide`.
    pub role: String,
    /// Router id, for example `vbr-m5ebm6g9ptc9mly1c****`.
    pub router_id: String,
    /// Router type, for example `VRouter`.
    pub router_type: String,
    /// Spec, for example `Mini.2`.
    pub spec: String,
    /// Tags: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateRouterInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRouterInterfaceResponse {
    /// Order id, for example `20210101123456`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Router interface id, for example `ri-2ze7fbuohm****`.
    pub router_interface_id: String,
}
