// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CloneParameterGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Clones parameter group.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CloneParameterGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_GROUP_ID_MALFORMED, errors::INVALID_ENGINE_MALFORMED,
        errors::INVALID_ENGINE_VERSION_MALFORMED, errors::PARAM_NOT_EXIST,
        errors::PARAM_TYPE_ERROR, errors::PARAM_GROUP_OPTION_VALUE_NOT_SUPPORT,
        errors::PARAM_GROUPS_NOT_EXIST, errors::INVALID_PARAMETERS_MALFORMED, errors::S,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::ORDER_STATUS_UN_PAID,
        errors::PARAM_GROUP_OPTION_KEY_NOT_FOUND,
    )
)]
pub struct CloneParameterGroup {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Parameter group desc, for example `CloneGroup1`.
    pub parameter_group_desc: Option<String>,
    /// Parameter group id, for example `rpg-13ppdh****`.
    pub parameter_group_id: String,
    /// Parameter group name, for example `tartestgroup`.
    pub parameter_group_name: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Target region id, for example `cn-qingdao`.
    pub target_region_id: String,
}

/// Answer of [`CloneParameterGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CloneParameterGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
