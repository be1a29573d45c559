// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAllWhitelistTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes all whitelist template.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAllWhitelistTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_PAGING, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct DescribeAllWhitelistTemplate {
    /// Fuzzy search, for example `true`.
    pub fuzzy_search: Option<bool>,
    /// Max records per page, for example `10`.
    pub max_records_per_page: i32,
    /// Page numbers, for example `1`.
    pub page_numbers: i32,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmyhigxskzysy`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Template name, for example `template`.
    pub template_name: Option<String>,
}

/// Answer of [`DescribeAllWhitelistTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAllWhitelistTemplateResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// HTTP status code, for example `200`.
    pub http_status_code: Option<i64>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Curr page numbers, for example `1`.
    pub curr_page_numbers: Option<i64>,
    /// Has next, for example `true`.
    pub has_next: Option<bool>,
    /// Has prev, for example `false`.
    pub has_prev: Option<bool>,
    /// Max records per page, for example `10`.
    pub max_records_per_page: Option<i64>,
    /// Templates.
    pub templates: Vec<Template>,
    /// Total page numbers, for example `3`.
    pub total_page_numbers: Option<i64>,
    /// Total records, for example `402`.
    pub total_records: Option<i64>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Id, for example `123`.
    pub id: Option<i64>,
    /// IPs, for example `12.2.X.X,10.0.X.X`.
    pub ips: String,
    /// Template id, for example `412`.
    pub template_id: Option<i64>,
    /// Template name, for example `template_123`.
    pub template_name: String,
    /// User id.
    pub user_id: Option<i64>,
}
