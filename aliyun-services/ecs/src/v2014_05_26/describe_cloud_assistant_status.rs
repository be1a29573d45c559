// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudAssistantStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes cloud assistant status.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instance_cloud_assistant_status_set,
        item = InstanceCloudAssistantStatus
    ),
    waiter(ready, status = instance_cloud_assistant_status_set[].cloud_assistant_status, done("true")),
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::MISSING_PARAM_INSTANCE_ID,
        errors::INVALID_PARAM_PAGE_SIZE, errors::INVALID_PARAM_PAGE_NUMBER,
        errors::INVALID_PARAMETER_NEXT_TOKEN, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::INSTANCE_IDS_EXCEED_LIMIT, errors::OPERATION_FORBIDDEN,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_INSTANCE_NOT_FOUND,
        errors::INTERNAL_ERROR_DISPATCH, errors::SERVICE_UNAVAILABLE_500,
    )
)]
pub struct DescribeCloudAssistantStatus {
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100)]
    pub instance_id: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// OS type, for example `Windows`.
    #[rpc(name = "OSType")]
    pub os_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeCloudAssistantStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudAssistantStatusResponse {
    /// Instance cloud assistant status set.
    #[rpc(wrapper = "InstanceCloudAssistantStatus")]
    pub instance_cloud_assistant_status_set: Vec<InstanceCloudAssistantStatus>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance cloud assistant status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceCloudAssistantStatus {
    /// Active task count.
    pub active_task_count: Option<i64>,
    /// Cloud assistant status.
    pub cloud_assistant_status: String,
    /// Cloud assistant version.
    pub cloud_assistant_version: String,
    /// Instance id.
    pub instance_id: String,
    /// Invocation count.
    pub invocation_count: Option<i64>,
    /// Last heartbeat time.
    pub last_heartbeat_time: String,
    /// Last invoked time.
    pub last_invoked_time: String,
    /// OS type.
    #[rpc(name = "OSType")]
    pub os_type: String,
    /// Support session manager.
    pub support_session_manager: Option<bool>,
}
