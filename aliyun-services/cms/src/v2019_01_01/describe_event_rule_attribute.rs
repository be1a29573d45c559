// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEventRuleAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes event rule attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeEventRuleAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_VALUE, errors::ACCESS_FORBIDDEN, errors::S_404,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeEventRuleAttribute {
    /// Rule name, for example `testRule`.
    pub rule_name: String,
    /// Silence time, for example `86400`.
    pub silence_time: Option<String>,
}

/// Answer of [`DescribeEventRuleAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEventRuleAttributeResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The alert does not exist.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Result.
    pub result: Option<ResponseResult>,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseResult {
    /// Description, for example `Default group event rule.`.
    pub description: String,
    /// Event pattern.
    pub event_pattern: Option<EventPattern>,
    /// Event type, for example `SYSTEM`.
    pub event_type: String,
    /// Group id, for example `3607****`.
    pub group_id: String,
    /// Name, for example `test_DefaultEventRule_7378****`.
    pub name: String,
    /// State, for example `ENABLED`.
    pub state: String,
}

/// Event pattern.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventPattern {
    /// Event type list.
    #[rpc(wrapper = "EventTypeList")]
    pub event_type_list: Vec<String>,
    /// Keyword filter obj.
    pub keyword_filter_obj: Option<KeywordFilterObj>,
    /// Level list.
    #[rpc(wrapper = "LevelList")]
    pub level_list: Vec<String>,
    /// Name list.
    #[rpc(wrapper = "NameList")]
    pub name_list: Vec<String>,
    /// Product, for example `CloudMonitor`.
    pub product: String,
    /// SQL filter.
    #[rpc(name = "SQLFilter")]
    pub sql_filter: String,
    /// Status list.
    #[rpc(wrapper = "StatusList")]
    pub status_list: Vec<String>,
}

/// Keyword filter obj.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KeywordFilterObj {
    /// Keywords.
    #[rpc(wrapper = "keyword")]
    pub keywords: Vec<String>,
    /// Relation, for example `OR`.
    pub relation: String,
}
