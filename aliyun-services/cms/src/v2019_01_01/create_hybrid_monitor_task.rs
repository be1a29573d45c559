// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateHybridMonitorTask`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates hybrid monitor task.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateHybridMonitorTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::S_403, errors::S_404, errors::S_409, errors::S_500,
        errors::INTERNAL_ERROR,
    )
)]
pub struct CreateHybridMonitorTask {
    /// Attach labels: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub attach_labels: Vec<AttachLabel>,
    /// Cloud access id: 1 to 50 items.
    #[rpc(min_len = 1, max_len = 50)]
    pub cloud_access_id: Vec<String>,
    /// Collect interval, for example `60`.
    pub collect_interval: Option<String>,
    /// Collect target type, for example `aliyun_fc`.
    pub collect_target_type: String,
    /// Description, for example `Alibaba Cloud product data ingestion task.`.
    pub description: Option<String>,
    /// Group id, for example `3607****`.
    pub group_id: Option<String>,
    /// Namespace, for example `aliyun`.
    pub namespace: String,
    /// SLS process config.
    #[rpc(name = "SLSProcessConfig", dotted)]
    pub sls_process_config: Option<SLSProcessConfig>,
    /// Target user id, for example `120886317861****`.
    pub target_user_id: Option<String>,
    /// Target user id list, for example `120886317861****`.
    pub target_user_id_list: Option<String>,
    /// Task name, for example `aliyun_task`.
    pub task_name: Option<String>,
    /// Task type, for example `aliyun_fc`.
    pub task_type: String,
    /// Yarm config.
    #[rpc(name = "YARMConfig")]
    pub yarm_config: Option<String>,
}

/// Attach label.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AttachLabel {
    /// Name, for example `app_service`.
    pub name: Option<String>,
    /// Value, for example `testValue`.
    pub value: Option<String>,
}

/// SLS process config.
#[derive(Clone, Debug, Default, RpcParams)]
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
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Express {
    /// Alias, for example `SuccRate`.
    pub alias: Option<String>,
    /// Express, for example `success_count`.
    pub express: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Filters.
    pub filters: Vec<FilterFilter>,
    /// Relation, for example `and`.
    pub relation: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct FilterFilter {
    /// Operator, for example `=`.
    pub operator: Option<String>,
    /// SLS key name, for example `code`.
    #[rpc(name = "SLSKeyName")]
    pub sls_key_name: Option<String>,
    /// Value, for example `200`.
    pub value: Option<String>,
}

/// Group by.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct GroupBy {
    /// Alias, for example `ApiResult`.
    pub alias: Option<String>,
    /// SLS key name, for example `code`.
    #[rpc(name = "SLSKeyName")]
    pub sls_key_name: Option<String>,
}

/// Statistics.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Statistics {
    /// Alias, for example `level_count`.
    pub alias: Option<String>,
    /// Function, for example `count`.
    pub function: Option<String>,
    /// Parameter1, for example `200`.
    pub parameter1: Option<String>,
    /// Parameter2, for example `299`.
    pub parameter2: Option<String>,
    /// SLS key name, for example `name`.
    #[rpc(name = "SLSKeyName")]
    pub sls_key_name: Option<String>,
}

/// Answer of [`CreateHybridMonitorTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateHybridMonitorTaskResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `yamlConfigFail`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// Task id.
    pub task_id: String,
}
