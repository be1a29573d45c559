// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutExporterRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Puts exporter rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutExporterRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct PutExporterRule {
    /// Describe, for example `desc_******`.
    pub describe: Option<String>,
    /// Dst names: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub dst_names: Vec<String>,
    /// Metric name, for example `CPUUtilization`.
    pub metric_name: Option<String>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Rule name, for example `rule1_****`.
    pub rule_name: Option<String>,
    /// Target windows, for example `60,300`.
    pub target_windows: Option<String>,
}

/// Answer of [`PutExporterRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutExporterRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
