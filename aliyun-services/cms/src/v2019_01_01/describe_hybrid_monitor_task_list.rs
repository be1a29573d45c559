// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHybridMonitorTaskList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes hybrid monitor task list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHybridMonitorTaskList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total, size = page_size, items = task_list, item = Task),
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct DescribeHybridMonitorTaskList {
    /// Group id, for example `3607****`.
    pub group_id: Option<String>,
    /// Include aliyun task, for example `true`.
    pub include_aliyun_task: Option<bool>,
    /// Keyword, for example `task`.
    pub keyword: Option<String>,
    /// Namespace, for example `aliyun`.
    pub namespace: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Target user id.
    pub target_user_id: Option<i64>,
    /// Task id, for example `36****`.
    pub task_id: Option<String>,
    /// Task type, for example `aliyun_fc`.
    pub task_type: Option<String>,
}

/// Answer of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHybridMonitorTaskListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// Task list.
    pub task_list: Vec<Task>,
    /// Total, for example `1`.
    pub total: Option<i64>,
}

/// Task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Task {
    /// Attach labels.
    pub attach_labels: Vec<AttachLabel>,
    /// Collect interval, for example `60`.
    pub collect_interval: Option<i64>,
    /// Collect target endpoint, for example `http://localhost`.
    pub collect_target_endpoint: String,
    /// Collect target path, for example `/metrics`.
    pub collect_target_path: String,
    /// Collect target type, for example `nginx`.
    pub collect_target_type: String,
    /// Collect timout, for example `15`.
    pub collect_timout: Option<i64>,
    /// Create time, for example `1639382496000`.
    pub create_time: String,
    /// Description, for example `aliyun`.
    pub description: String,
    /// Extra info, for example `test`.
    pub extra_info: String,
    /// Group id, for example `3607****`.
    pub group_id: String,
    /// Instances.
    pub instances: Vec<String>,
    /// Log file path.
    pub log_file_path: String,
    /// Log process.
    pub log_process: String,
    /// Log sample.
    pub log_sample: String,
    /// Log split.
    pub log_split: String,
    /// Match express.
    pub match_express: Vec<MatchExpress>,
    /// Match express relation, for example `or`.
    pub match_express_relation: String,
    /// Namespace, for example `aliyun`.
    pub namespace: String,
    /// Network type, for example `vpc`.
    pub network_type: String,
    /// SLS process.
    #[rpc(name = "SLSProcess")]
    pub sls_process: String,
    /// SLS process config.
    #[rpc(name = "SLSProcessConfig")]
    pub sls_process_config: Option<SLSProcessConfig>,
    /// Target user id, for example `120886317861****`.
    pub target_user_id: String,
    /// Task id, for example `36****`.
    pub task_id: String,
    /// Task name, for example `aliyun_task`.
    pub task_name: String,
    /// Task type, for example `aliyun_sls`.
    pub task_type: String,
    /// Upload region, for example `cn-hangzhou`.
    pub upload_region: String,
    /// Yarm config.
    #[rpc(name = "YARMConfig")]
    pub yarm_config: String,
}

/// Attach label.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachLabel {
    /// Name, for example `key1`.
    pub name: String,
    /// Value, for example `value1`.
    pub value: String,
}

/// Match express.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MatchExpress {
    /// Function, for example `all`.
    pub function: String,
    /// Name, for example `name`.
    pub name: String,
    /// Value, for example `ECS_instance1`.
    pub value: String,
}

/// SLS process config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SLSProcessConfig {
    /// Express.
    pub express: Vec<Express>,
    /// Filter.
    pub filter: Option<Filter>,
    /// Group by.
    pub group_by: Vec<GroupBy>,
    /// Statistics.
    pub statistics: Vec<Statistics>,
}

/// Express.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Express {
    /// Alias, for example `SuccRate`.
    pub alias: String,
    /// Express, for example `success_count`.
    pub express: String,
}

/// Filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Filter {
    /// Filters.
    pub filters: Vec<FilterFilter>,
    /// Relation, for example `and`.
    pub relation: String,
}

/// Filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FilterFilter {
    /// Operator, for example `=`.
    pub operator: String,
    /// SLS key name, for example `host`.
    #[rpc(name = "SLSKeyName")]
    pub sls_key_name: String,
    /// Value, for example `200`.
    pub value: String,
}

/// Group by.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GroupBy {
    /// Alias, for example `ApiResult`.
    pub alias: String,
    /// SLS key name, for example `code`.
    #[rpc(name = "SLSKeyName")]
    pub sls_key_name: String,
}

/// Statistics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Statistics {
    /// Alias, for example `level_count`.
    pub alias: String,
    /// Function, for example `count`.
    pub function: String,
    /// Parameter1, for example `200`.
    pub parameter1: String,
    /// Parameter2, for example `299`.
    pub parameter2: String,
    /// SLS key name, for example `name`.
    #[rpc(name = "SLSKeyName")]
    pub sls_key_name: String,
}
