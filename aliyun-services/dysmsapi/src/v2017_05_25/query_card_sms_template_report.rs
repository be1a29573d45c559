// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCardSmsTemplateReport`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Queries card SMS template report.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryCardSmsTemplateReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct QueryCardSmsTemplateReport {
    /// End date, for example `2020-10-11 00:00:01`.
    pub end_date: Option<String>,
    /// Start date, for example `2020-10-10 00:00:01`.
    pub start_date: Option<String>,
    /// Template codes.
    #[rpc(required)]
    pub template_codes: Vec<String>,
}

/// Answer of [`QueryCardSmsTemplateReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCardSmsTemplateReportResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Model.
    #[rpc(name = "model")]
    pub model: Vec<JsonValue>,
}
