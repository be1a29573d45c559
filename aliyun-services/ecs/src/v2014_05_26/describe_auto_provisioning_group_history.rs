// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAutoProvisioningGroupHistory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes auto provisioning group history.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupHistory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = auto_provisioning_group_histories,
        item = AutoProvisioningGroupHistory
    ),
    errors(
        errors::MISSING_PARAMETER, errors::MISSING_PARAMTER_REGION_ID,
        errors::INVALID_PARAMETER_PERIOD_TIME, errors::FORBIDDEN_RAM,
    )
)]
pub struct DescribeAutoProvisioningGroupHistory {
    /// Auto provisioning group id, for example `apg-bp67acfmxazb4p****`.
    pub auto_provisioning_group_id: String,
    /// End time, UTC, for example `2019-06-20T15:10:20Z`.
    pub end_time: Option<String>,
    /// Owner account, for example `123456`.
    pub owner_account: Option<String>,
    /// Owner id, for example `123456`.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `123456`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `123456`.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2019-04-01T15:10:20Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeAutoProvisioningGroupHistory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAutoProvisioningGroupHistoryResponse {
    /// Auto provisioning group histories.
    #[rpc(wrapper = "AutoProvisioningGroupHistory")]
    pub auto_provisioning_group_histories: Vec<AutoProvisioningGroupHistory>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Auto provisioning group history.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AutoProvisioningGroupHistory {
    /// Activity details.
    #[rpc(wrapper = "ActivityDetail")]
    pub activity_details: Vec<ActivityDetail>,
    /// Last event time.
    pub last_event_time: String,
    /// Start time.
    pub start_time: String,
    /// Status.
    pub status: String,
    /// Task id.
    pub task_id: String,
}

/// Activity detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ActivityDetail {
    /// Created instance ids.
    #[rpc(wrapper = "CreatedInstanceId")]
    pub created_instance_ids: Vec<String>,
    /// Destroyed instance ids.
    #[rpc(wrapper = "DestroyedInstanceId")]
    pub destroyed_instance_ids: Vec<String>,
    /// Detail.
    pub detail: String,
    /// Error messages.
    #[rpc(wrapper = "ErrorMessage")]
    pub error_messages: Vec<ErrorMessage>,
    /// Status.
    pub status: String,
}

/// Error message.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ErrorMessage {
    /// Code, for example `InvalidSecurityGroupId.NotFound`.
    pub code: String,
    /// Failed instance ids.
    #[rpc(wrapper = "FailedInstanceId")]
    pub failed_instance_ids: Vec<String>,
    /// Message.
    pub message: String,
}
