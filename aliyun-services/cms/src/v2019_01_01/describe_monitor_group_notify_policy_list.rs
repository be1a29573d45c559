// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitorGroupNotifyPolicyList`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes monitor group notify policy list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroupNotifyPolicyList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = notify_policy_list,
        item = NotifyPolicy
    ),
    errors(
        errors::S_204, errors::S_206, errors::S, errors::S_403, errors::S_404, errors::S_406,
        errors::S_409, errors::S_500, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DescribeMonitorGroupNotifyPolicyList {
    /// Group id, for example `6780****`.
    pub group_id: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Policy type, for example `PauseNotify`.
    pub policy_type: PolicyType,
}

/// What `PolicyType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum PolicyType {
    /// `PauseNotify`.
    PauseNotify,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeMonitorGroupNotifyPolicyList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitorGroupNotifyPolicyListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Notify policy list.
    #[rpc(wrapper = "NotifyPolicy")]
    pub notify_policy_list: Vec<NotifyPolicy>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// Total, for example `11`.
    pub total: Option<i64>,
}

/// Notify policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NotifyPolicy {
    /// End time.
    pub end_time: Option<i64>,
    /// Group id.
    pub group_id: String,
    /// Id.
    pub id: String,
    /// Start time.
    pub start_time: Option<i64>,
    /// Type.
    pub r#type: String,
}
