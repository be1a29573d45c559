// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyHybridMonitorTask`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies hybrid monitor task.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyHybridMonitorTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct ModifyHybridMonitorTask {
    /// Attach labels: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub attach_labels: Vec<AttachLabel>,
    /// Collect interval, for example `15`.
    pub collect_interval: Option<String>,
    /// Description, for example `SLS log monitoring data.`.
    pub description: Option<String>,
    /// SLS process config.
    #[rpc(name = "SLSProcessConfig", dotted)]
    pub sls_process_config: Option<SLSProcessConfig>,
    /// Task id, for example `36****`.
    pub task_id: String,
    /// Task name, for example `SLS_task`.
    pub task_name: Option<String>,
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

/// Answer of [`ModifyHybridMonitorTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyHybridMonitorTaskResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `Invalid.SLSConfig`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
