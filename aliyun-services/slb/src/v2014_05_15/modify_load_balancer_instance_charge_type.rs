// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyLoadBalancerInstanceChargeType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies load balancer instance charge type.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceChargeType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_UNPAID_BILLS_EXIST, errors::OPERATION_NOT_ALLOWED,
        errors::PAYFOR_ACCOUNT_MONEY_VALIDATE_ERROR, errors::OPERATION_DENIED_PAY_BY_CLCU,
        errors::ILLEGAL_PARAM_INSTANCE_CHARGE_TYPE, errors::ILLEGAL_PARAM_INTERNET_CHARGE_TYPE,
        errors::INVALID_ACTION_REGION_NOT_SUPPORT, errors::MISSING_PARAM_LOAD_BALANCER_SPEC,
        errors::OPERATION_DENIED_PAY_BY_SPEC, errors::INVALID_PARAMETER_BANDWIDTH_400,
        errors::INVALID_PARAMETER, errors::FORBIDDEN_LCU_TO_SPEC,
    )
)]
pub struct ModifyLoadBalancerInstanceChargeType {
    /// Bandwidth: 1 to 5000; default `-1`, for example `5`.
    #[rpc(min = 1, max = 5000)]
    pub bandwidth: Option<i32>,
    /// Instance charge type, for example `PayByCLCU`.
    pub instance_charge_type: String,
    /// Internet charge type, for example `paybytraffic`.
    pub internet_charge_type: Option<String>,
    /// Load balancer id, for example `lb-bp1b3jus5hpenznuu****`.
    pub load_balancer_id: String,
    /// Load balancer spec, for example `slb.s1.small`.
    pub load_balancer_spec: Option<String>,
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
}

/// Answer of [`ModifyLoadBalancerInstanceChargeType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyLoadBalancerInstanceChargeTypeResponse {
    /// Id of the request.
    pub request_id: String,
}
