// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateRemediationExecutions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists aggregate remediation executions.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateRemediationExecutions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = remediation_execution_data?.next_token,
        size = max_results,
        items = remediation_execution_data?.remediation_executions,
        item = RemediationExecution
    ),
    errors(errors::NO_PERMISSION, errors::SERVICE_UNAVAILABLE)
)]
pub struct ListAggregateRemediationExecutions {
    /// Aggregator id, for example `ca-edd3626622af00b3****`.
    pub aggregator_id: String,
    /// Config rule id, for example `cr-2792626622af0c21****`.
    pub config_rule_id: String,
    /// Execution status, for example `Success`.
    pub execution_status: Option<String>,
    /// Most items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource account id.
    pub resource_account_id: Option<i64>,
}

/// Answer of [`ListAggregateRemediationExecutions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateRemediationExecutionsResponse {
    /// Remediation execution data.
    pub remediation_execution_data: Option<RemediationExecutionData>,
    /// Id of the request.
    pub request_id: String,
}

/// Remediation execution data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemediationExecutionData {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Remediation executions.
    pub remediation_executions: Vec<RemediationExecution>,
}

/// Remediation execution.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemediationExecution {
    /// Execution create date.
    pub execution_create_date: String,
    /// Execution invocation id.
    pub execution_invocation_id: String,
    /// Execution resource ids.
    pub execution_resource_ids: String,
    /// Execution resource type.
    pub execution_resource_type: String,
    /// Execution status.
    pub execution_status: String,
    /// Execution status message.
    pub execution_status_message: String,
}
