// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAggregateRemediations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes aggregate remediations.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DeleteAggregateRemediations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct DeleteAggregateRemediations {
    /// Aggregator id, for example `ca-6b4a626622af0012****`.
    pub aggregator_id: String,
    /// Remediation ids, for example `crr-909ba2d4716700eb****`.
    pub remediation_ids: String,
}

/// Answer of [`DeleteAggregateRemediations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAggregateRemediationsResponse {
    /// Remediation delete results.
    pub remediation_delete_results: Vec<RemediationDeleteResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Remediation delete result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemediationDeleteResult {
    /// Error message, for example `RemediationConfigNotExist`.
    pub error_message: String,
    /// Remediation id, for example `crr-909ba2d4716700eb****`.
    pub remediation_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
