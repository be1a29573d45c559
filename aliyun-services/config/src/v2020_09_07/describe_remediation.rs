// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRemediation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes remediation.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DescribeRemediation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRemediation {
    /// Config rule id, for example `cr-3184626622af0038418c`.
    pub config_rule_id: Option<String>,
    /// Remediation id, for example `crr-f381cf0c1c2f004e****`.
    pub remediation_id: Option<String>,
}

/// Answer of [`DescribeRemediation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRemediationResponse {
    /// Remediation.
    pub remediation: Option<Remediation>,
    /// Id of the request.
    pub request_id: String,
}

/// Remediation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Remediation {
    /// Account id.
    pub account_id: String,
    /// Config rule id.
    pub config_rule_id: String,
    /// Invoke type.
    pub invoke_type: String,
    /// Last successful invocation id.
    pub last_successful_invocation_id: String,
    /// Last successful invocation time.
    pub last_successful_invocation_time: Option<i64>,
    /// Last successful invocation type.
    pub last_successful_invocation_type: String,
    /// Remediation id.
    pub remediation_id: String,
    /// Remediation origin params.
    pub remediation_origin_params: String,
    /// Remediation source type.
    pub remediation_source_type: String,
    /// Remediation template id.
    pub remediation_template_id: String,
    /// Remediation type.
    pub remediation_type: String,
}
