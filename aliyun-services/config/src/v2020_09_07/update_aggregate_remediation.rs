// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAggregateRemediation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates aggregate remediation.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/UpdateAggregateRemediation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::CONFIG_RULE_NOT_EXISTS, errors::RD_MEMBER_NO_PERMISSION,
        errors::REMEDIATION_INPUT_PARAM_IN_CONSISTENT_WITH_RULE,
        errors::REMEDIATION_TEMPLATE_NOT_EXIST, errors::INVALID_PARAMS_VALUE,
        errors::NO_PERMISSION_CREATE_REMEDIATION_SLR,
    )
)]
pub struct UpdateAggregateRemediation {
    /// Aggregator id, for example `ca-6b4a626622af0012****`.
    pub aggregator_id: String,
    /// Invoke type, for example `AUTO_EXECUTION`.
    pub invoke_type: Option<String>,
    /// Params.
    pub params: Option<String>,
    /// Remediation id, for example `crr-909ba2d4716700eb****`.
    pub remediation_id: String,
    /// Remediation template id, for example `ACS-OSS-PutBucketAcl`.
    pub remediation_template_id: Option<String>,
    /// Remediation type, for example `OOS`.
    pub remediation_type: Option<String>,
    /// Source type, for example `ALIYUN`.
    pub source_type: Option<String>,
}

/// Answer of [`UpdateAggregateRemediation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAggregateRemediationResponse {
    /// Remediation id, for example `crr-909ba2d4716700eb****`.
    pub remediation_id: String,
    /// Id of the request.
    pub request_id: String,
}
