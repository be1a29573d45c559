// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAlertHistoryList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes alert history list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeAlertHistoryList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page,
        total = total,
        size = page_size,
        items = alarm_history_list,
        item = AlarmHistory
    ),
    errors(
        errors::S_204, errors::S_206, errors::S, errors::S_403, errors::S_404, errors::S_406,
        errors::S_409, errors::S_500, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeAlertHistoryList {
    /// Ascending, for example `true`.
    pub ascending: Option<bool>,
    /// End time, for example `1640608200000`.
    pub end_time: Option<String>,
    /// Group id, for example `7671****`.
    pub group_id: Option<String>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: Option<String>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Page, for example `1`.
    pub page: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Rule id, for example `applyTemplate61dc81b5-d357-4cf6-a9b7-9f83c1d5****`.
    pub rule_id: Option<String>,
    /// Rule name, for example `ECS_Rule`.
    pub rule_name: Option<String>,
    /// Start time, for example `1640237400000`.
    pub start_time: Option<String>,
    /// State, for example `ALARM`.
    pub state: Option<String>,
    /// Status, for example `2`.
    pub status: Option<String>,
}

/// Answer of [`DescribeAlertHistoryList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAlertHistoryListResponse {
    /// Alarm history list.
    #[rpc(wrapper = "AlarmHistory")]
    pub alarm_history_list: Vec<AlarmHistory>,
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `2`.
    pub total: String,
}

/// Alarm history.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlarmHistory {
    /// Alert time.
    pub alert_time: Option<i64>,
    /// Contact aliims.
    #[rpc(name = "ContactALIIMs", wrapper = "ContactALIIM")]
    pub contact_aliims: Vec<String>,
    /// Contact groups.
    #[rpc(wrapper = "ContactGroup")]
    pub contact_groups: Vec<String>,
    /// Contact mails.
    #[rpc(wrapper = "ContactMail")]
    pub contact_mails: Vec<String>,
    /// Contact smses.
    #[rpc(wrapper = "ContactSms")]
    pub contact_smses: Vec<String>,
    /// Contacts.
    #[rpc(wrapper = "Contact")]
    pub contacts: Vec<String>,
    /// Dimensions.
    pub dimensions: String,
    /// Evaluation count.
    pub evaluation_count: Option<i64>,
    /// Expression.
    pub expression: String,
    /// Group id.
    pub group_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Last time.
    pub last_time: Option<i64>,
    /// Level.
    pub level: String,
    /// Metric name.
    pub metric_name: String,
    /// Namespace.
    pub namespace: String,
    /// Rule id.
    pub rule_id: String,
    /// Rule name.
    pub rule_name: String,
    /// State.
    pub state: String,
    /// Status.
    pub status: Option<i64>,
    /// Value.
    pub value: String,
    /// Webhooks.
    pub webhooks: String,
}
