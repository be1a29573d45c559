// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetConfigRulesReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets config rules report.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetConfigRulesReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    waiter(complete, status = config_rules_report?.report_status, done("COMPLETE")),
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetConfigRulesReport {
    /// Report id, for example `crp-88176457e0d900c9****`.
    pub report_id: Option<String>,
}

/// Answer of [`GetConfigRulesReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetConfigRulesReportResponse {
    /// Config rules report.
    pub config_rules_report: Option<ConfigRulesReport>,
    /// Id of the request.
    pub request_id: String,
}

/// Config rules report.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRulesReport {
    /// Account id.
    pub account_id: String,
    /// Report create timestamp.
    pub report_create_timestamp: Option<i64>,
    /// Report id.
    pub report_id: String,
    /// Report status.
    pub report_status: String,
    /// Report URL.
    pub report_url: String,
}
