// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeParameterTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes parameter templates.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAM_GROUP_DB_CATEGORY, errors::PARAMETER_ILLEGAL,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct DescribeParameterTemplates {
    /// Category, for example `Basic`.
    pub category: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bp1imnm**********`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Engine, for example `mysql`.
    pub engine: String,
    /// Engine version, for example `8.0`.
    pub engine_version: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeParameterTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeParameterTemplatesResponse {
    /// Engine, for example `mysql`.
    pub engine: String,
    /// Engine version, for example `8.0`.
    pub engine_version: String,
    /// Parameter count, for example `2`.
    pub parameter_count: String,
    /// Parameters.
    pub parameters: Option<Parameters>,
    /// Id of the request.
    pub request_id: String,
}

/// Parameters.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Parameters {
    /// Template record.
    pub template_record: Vec<TemplateRecord>,
}

/// Template record.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TemplateRecord {
    /// Checking code.
    pub checking_code: String,
    /// Force modify.
    pub force_modify: String,
    /// Force restart.
    pub force_restart: String,
    /// Parameter description.
    pub parameter_description: String,
    /// Parameter name.
    pub parameter_name: String,
    /// Parameter value.
    pub parameter_value: String,
}
