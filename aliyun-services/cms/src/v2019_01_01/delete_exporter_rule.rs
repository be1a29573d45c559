// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteExporterRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes exporter rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteExporterRule)
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
pub struct DeleteExporterRule {
    /// Rule name, for example `myRuleName`.
    pub rule_name: String,
}

/// Answer of [`DeleteExporterRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteExporterRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
