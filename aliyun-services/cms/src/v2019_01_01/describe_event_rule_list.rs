// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEventRuleList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes event rule list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeEventRuleList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = event_rules,
        item = EventRule
    ),
    errors(
        errors::INVALID_PARAMETER_VALUE, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_500, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeEventRuleList {
    /// Group id, for example `7378****`.
    pub group_id: Option<String>,
    /// Is enable, for example `true`.
    pub is_enable: Option<bool>,
    /// Name prefix, for example `test`.
    pub name_prefix: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
}

/// Answer of [`DescribeEventRuleList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEventRuleListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Event rules.
    #[rpc(wrapper = "EventRule")]
    pub event_rules: Vec<EventRule>,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `21`.
    pub total: Option<i64>,
}

/// Event rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventRule {
    /// Description.
    pub description: String,
    /// Event pattern.
    #[rpc(wrapper = "EventPattern")]
    pub event_pattern: Vec<EventPattern>,
    /// Event type.
    pub event_type: String,
    /// Group id.
    pub group_id: String,
    /// Name.
    pub name: String,
    /// Silence time.
    pub silence_time: Option<i64>,
    /// State.
    pub state: String,
}

/// Event pattern.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventPattern {
    /// Custom filters.
    pub custom_filters: String,
    /// Event type list.
    #[rpc(wrapper = "EventTypeList")]
    pub event_type_list: Vec<String>,
    /// Keyword filter.
    pub keyword_filter: Option<KeywordFilter>,
    /// Level list.
    #[rpc(wrapper = "LevelList")]
    pub level_list: Vec<String>,
    /// Name list.
    #[rpc(wrapper = "NameList")]
    pub name_list: Vec<String>,
    /// Product.
    pub product: String,
    /// SQL filter.
    #[rpc(name = "SQLFilter")]
    pub sql_filter: String,
}

/// Keyword filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KeywordFilter {
    /// Keywords.
    #[rpc(wrapper = "Keywords")]
    pub keywords: Vec<String>,
    /// Relation.
    pub relation: String,
}
