// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRemediation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates remediation.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/CreateRemediation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::CONFIG_RULE_NOT_EXISTS, errors::REMEDIATION_INPUT_PARAM_IN_CONSISTENT_WITH_RULE,
        errors::REMEDIATION_TEMPLATE_NOT_EXIST, errors::INVALID_PARAMS_VALUE,
        errors::NO_PERMISSION_CREATE_REMEDIATION_SLR,
    )
)]
pub struct CreateRemediation {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config rule id, for example `cr-8a973ac2e2be00a2****`.
    pub config_rule_id: String,
    /// Invoke type, for example `MANUAL_EXECUTION`.
    pub invoke_type: String,
    /// Params.
    pub params: String,
    /// Remediation template id, for example `ACS-OSS-PutBucketAcl`.
    pub remediation_template_id: String,
    /// Remediation type, for example `OOS`.
    pub remediation_type: String,
    /// Source type, for example `ALIYUN`.
    pub source_type: Option<String>,
}

/// Answer of [`CreateRemediation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRemediationResponse {
    /// Remediation id, for example `crr-909ba2d4716700eb****`.
    pub remediation_id: String,
    /// Id of the request.
    pub request_id: String,
}
