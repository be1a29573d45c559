// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRemediations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists remediations.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListRemediations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = remediations,
        item = Remediation
    ),
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct ListRemediations {
    /// Config rule ids, for example `cr-6b7c626622af00b4****`.
    pub config_rule_ids: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i64>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i64>,
}

/// Answer of [`ListRemediations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRemediationsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Remediations.
    pub remediations: Vec<Remediation>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
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
