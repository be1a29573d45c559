// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyParameterGroup`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Modifies parameter group.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyParameterGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETERS_MALFORMED, errors::PARAM_GROUPS_NOT_EXIST, errors::S,
        errors::PARAM_GROUPS_NAME_INVALID, errors::INVALID_PARAMETER_GROUP_ID_MALFORMED,
        errors::PARAM_GROUPS_NOT_EXIST_OR_TYPE_NOT_SUPPORT, errors::PARAM_NOT_EXIST,
        errors::PARAM_TYPE_ERROR, errors::PARAM_GROUPS_DESC_INVALID,
        errors::INVALID_PARAMETER_VALUE_NOT_STANDARD,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct ModifyParameterGroup {
    /// Modify mode, for example `Collectivity`.
    pub modify_mode: Option<ModifyMode>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Parameter group desc, for example `test`.
    pub parameter_group_desc: Option<String>,
    /// Parameter group id, for example `rpg-13ppdh****`.
    pub parameter_group_id: String,
    /// Parameter group name, for example `testgroup1`.
    pub parameter_group_name: Option<String>,
    /// Parameters, for example `{"back_log":"3000"}`.
    pub parameters: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// What `ModifyMode` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ModifyMode {
    /// `Individual`.
    Individual,
    /// `Collectivity`.
    Collectivity,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`ModifyParameterGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyParameterGroupResponse {
    /// Parameter group id, for example `rpg-13ppdh****`.
    pub parameter_group_id: String,
    /// Id of the request.
    pub request_id: String,
}
