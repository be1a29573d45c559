// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateRemediations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists aggregate remediations.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateRemediations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct ListAggregateRemediations {
    /// Aggregator id, for example `ca-6b4a626622af0012****`.
    pub aggregator_id: String,
    /// Config rule ids, for example `cr-6b7c626622af00b4****`.
    pub config_rule_ids: Option<String>,
}

/// Answer of [`ListAggregateRemediations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateRemediationsResponse {
    /// Remediations.
    pub remediations: Vec<Remediation>,
    /// Id of the request.
    pub request_id: String,
}

/// Remediation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Remediation {
    /// Account id.
    pub account_id: String,
    /// Aggregator id, for example `ca-6b4a626622af0012****`.
    pub aggregator_id: String,
    /// Config rule id, for example `cr-6b7c626622af00b4****`.
    pub config_rule_id: String,
    /// Invoke type, for example `AUTO_EXECUTION`.
    pub invoke_type: String,
    /// Last successful invocation id, for example `bd7629fb-cac8-42fe-bcb1-e362c5a6****`.
    pub last_successful_invocation_id: String,
    /// Last successful invocation time, for example `1625451393589`.
    pub last_successful_invocation_time: Option<i64>,
    /// Last successful invocation type, for example `AUTO_EXECUTION`.
    pub last_successful_invocation_type: String,
    /// Remediaiton origin params.
    pub remediaiton_origin_params: String,
    /// Remediation id, for example `crr-6b7c626622af0026****`.
    pub remediation_id: String,
    /// Remediation source type, for example `ALIYUN`.
    pub remediation_source_type: String,
    /// Remediation template id, for example `ACS-OSS-PutBucketAcl`.
    pub remediation_template_id: String,
    /// Remediation type, for example `OOS`.
    pub remediation_type: String,
}
