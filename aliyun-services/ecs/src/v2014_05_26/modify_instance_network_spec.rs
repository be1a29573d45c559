// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceNetworkSpec`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies instance network spec.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INTERNET_MAX_BANDWIDTH_IN_VALUE_NOT_SUPPORTED,
        errors::INVALID_INTERNET_MAX_BANDWIDTH_OUT_VALUE_NOT_SUPPORTED, errors::OPERATION_DENIED,
        errors::INVALID_PARAMETER_CONFLICT, errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_END_TIME_VALUE_NOT_SUPPORTED, errors::CHARGE_TYPE_VIOLATION_400,
        errors::ACCOUNT_ARREARAGE_400,
        errors::INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400,
        errors::DECREASED_BANDWIDTH_NOT_ALLOWED,
        errors::BANDWIDTH_UPGRADE_DENIED_EIP_BOUND_INSTANCE,
        errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED, errors::THROTTLING,
        errors::INVALID_INSTANCE_STATUS_NOT_STOPPED, errors::INVALID_ACTION,
        errors::IP_ALLOCATION_ERROR, errors::INVALID_PARAM_ALLOCATE_PUBLIC_IP,
        errors::INSTANCE_DOWNGRADE_QUOTA_EXCEED, errors::INVALID_BANDWIDTH_VALUE_NOT_SUPPORTED_400,
        errors::INVALID_INSTANCE_STATUS, errors::INVALID_INSTANCE_UN_PAID_ORDER,
        errors::LAST_ORDER_PROCESSING, errors::LAST_REQUEST_PROCESSING,
        errors::INVALID_START_TIME_BEYOND_LIFE_CYCLE, errors::INVALID_END_TIME_BEYOND_LIFE_CYCLE,
        errors::INVALID_PAY_METHOD_SYNC_PAYMENT_NOT_SUPPORT,
        errors::INVALID_BANDWIDTH_OUT_LESS_THAN_ZERO,
        errors::INVALID_PARAMETER_BANDWIDTH_BIGGER_THAN_BASE_BANDWIDTH,
        errors::INVALID_ACTION_WITH_ACTIVE_ELASTIC_UPGRADE,
        errors::INVALID_PARAMETER_CLOUDBOX_NOT_SUPPORTED, errors::INVALID_PARAMETER_BANDWIDTH,
        errors::NO_PERMISSION_PRICE, errors::NO_PERMISSION_REFUND,
        errors::INVALID_PARAMETER_DEDICATED_REGION_NOT_SUPPORTED,
        errors::INVALID_OPERATION_INSTANCE_STATUS_UNSUPPORTED, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INSTANCE_EXPIRED_OR_IN_ARREARS,
        errors::CHARGE_TYPE_VIOLATION, errors::OPERATION_DENIED_403,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::INVALID_INSTANCE_UN_PAID_ORDER_403, errors::THROTTLING_403,
        errors::INVALID_INSTANCE_INSTANCE_NOT_SUPPORTED,
        errors::INSTANCE_DOWNGRADE_QUOTA_EXCEED_403, errors::INVALID_INSTANCE_STATUS_403,
        errors::INVALID_OPERATION_STARTER_PACKAGE, errors::NAT_PUBLIC_IP_BINDING_FAILED,
        errors::INVALID_INSTANCE_EIP_NOT_SUPPORT,
        errors::INVALID_INSTANCE_NAT_PORT_MAP_NOT_SUPPORT, errors::OPERATION_DENIED_UNPAID_ORDER,
        errors::MAYI_INTERNAL_ERROR, errors::INVALID_NETWORK_TYPE_VALUE_NOT_SUPPORTED_403,
        errors::OPERATION_DENIED_IMAGE_NOT_VALID,
        errors::INVALID_INSTANCE_CHARGE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_ISP_TYPE_VALUE_NOT_SUPPORTED, errors::UNSUPPORTED_ISP_CHARGE_TYPE,
        errors::UNSUPPORTED_ISP_CLASSIC_NETWORK, errors::UNSUPPORTED_ISP_NETWORK_CHARGE_TYPE,
        errors::INVALID_ISP_BANDWIDTH_OUT, errors::UNSUPPORTED_CHANGE_ISP, errors::INVALID_ISP_UID,
        errors::UNSUPPORTED_ISP_REGION, errors::BAND_INCREASE_NOT_SUPPORT_ISP,
        errors::SECURITY_RISK_3_D_VERIFICATION,
        errors::INVALID_OPERATION_PUBLIC_IP_ADDRESS_NO_STOCK,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyInstanceNetworkSpec {
    /// Allocate public IP: default `false`, for example `false`.
    pub allocate_public_ip: Option<bool>,
    /// Auto pay: default `true`, for example `true`.
    pub auto_pay: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// End time, for example `2017-12-06T22Z`.
    pub end_time: Option<String>,
    /// Isp, for example `null`.
    #[rpc(name = "ISP")]
    pub isp: Option<String>,
    /// Instance id, for example `i-bp67acfmxazb4****`.
    pub instance_id: String,
    /// Internet max bandwidth in: 1 to 200, for example `10`.
    #[rpc(min = 1, max = 200)]
    pub internet_max_bandwidth_in: Option<i32>,
    /// Internet max bandwidth out, for example `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Network charge type, for example `PayByTraffic`.
    pub network_charge_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2017-12-05T22:40Z`.
    pub start_time: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInstanceNetworkSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceNetworkSpecResponse {
    /// Order id, for example `123457890`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
