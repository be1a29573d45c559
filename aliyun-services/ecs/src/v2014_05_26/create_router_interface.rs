// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRouterInterface`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates router interface.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouterInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PRICE_NOT_FOUND, errors::INVALID_ALIUID,
        errors::INVALID_BANDWIDTH_NOT_ENOUGH, errors::INVALID_ROLE_VALUE_NOT_SUPPORTED,
        errors::INVALID_SPEC_VALUD_NOT_SUPPORTED, errors::INVALID_ROUTER_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_OPPOSITE_ROUTER_TYPE_VALUE_NOT_SUPPORTED,
        errors::PARAMETER_MISMATCH_ROLE_SPEC, errors::INVALID_NAME_MALFORMED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::FORBIDDEN_BILLS_OUTSTANDING,
        errors::QUOTA_EXCEED_ROUTER_INTERFACE,
        errors::LIMITATION_EXCEED_INTERFACE_NUMBER_ON_ROUTER, errors::INVALID_PARAM_NOT_FOUND,
        errors::INVALID_ACCESS_POINT_NOT_MATCH, errors::INVALID_ACCESS_POINT_NOT_EXIST,
        errors::FORBIDDEN_ACTION, errors::FORBIDDEN_ACCEPT_ROLE_NOT_SUPPORT_PRE_PAY,
        errors::ILLEGAL_PARAM_HEALTHCHECK_IP, errors::OPERATION_FAILED_HC_FOR_INVALID_RI_TYPE,
        errors::OPERATION_FAILED_SYNC_ORDER_TO_SUB, errors::ILLEGAL_PARAM_CROSS_BORDER_BANDWIDTH,
        errors::ILLEGAL_PARAM_V_ROUTER_TYPE, errors::ILLEGAL_PARAM_SPEC,
        errors::FORBIDDEN_CROSS_BORDER, errors::INVALID_ROUTER_ID_NOT_FOUND,
        errors::INVAID_VBR_STATUS, errors::INVALID_ROUTER_INTERFACE_SPEC_MALFORMED,
        errors::INVALID_COMMODITY_NOT_FOUND,
        errors::INVALID_ROUTER_INTERFACE_CHARGE_TYPE_MALFORMED, errors::ILLEGAL_PARAM_REGION_ID,
        errors::PAY_MAYI_WITHHOLDING_AGREEMENT_ILLEGAL, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_OPPOSITE_REGION_ID_NOT_FOUND, errors::INVALID_ROUTER_ID_NOT_FOUND_404,
        errors::FORBIDDEN_NOT_IN_ROUTER_INTERFACE_CREATE_WHITELIST,
        errors::RI_CREATE_ONE_LIMIT_BY_SYNC, errors::INVALID_DESCRIPTION_MALFORMED_500,
        errors::INVALID_NAME_MALFORMED_500, errors::INVALID_ACCESS_POINT_VALUE_NOT_ALLOWED,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateRouterInterface {
    /// Access point id.
    pub access_point_id: Option<String>,
    /// Auto pay.
    pub auto_pay: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Health check source IP.
    pub health_check_source_ip: Option<String>,
    /// Health check target IP.
    pub health_check_target_ip: Option<String>,
    /// Instance charge type.
    pub instance_charge_type: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Opposite access point id.
    pub opposite_access_point_id: Option<String>,
    /// Opposite interface id.
    pub opposite_interface_id: Option<String>,
    /// Opposite interface owner id.
    pub opposite_interface_owner_id: Option<String>,
    /// Opposite region id.
    pub opposite_region_id: String,
    /// Opposite router id.
    pub opposite_router_id: Option<String>,
    /// Opposite router type: default `VRouter`.
    pub opposite_router_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period.
    pub period: Option<i32>,
    /// Pricing cycle.
    pub pricing_cycle: Option<String>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Role.
    pub role: String,
    /// Router id.
    pub router_id: String,
    /// Router type.
    pub router_type: String,
    /// Spec.
    pub spec: String,
    /// User CIDR.
    pub user_cidr: Option<String>,
}

/// Answer of [`CreateRouterInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRouterInterfaceResponse {
    /// Order id.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Router interface id.
    pub router_interface_id: String,
}
