// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteReportDefinition`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Deletes report definition.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/DeleteReportDefinition)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteReportDefinition {
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Report task id, for example `123123`.
    pub report_task_id: i64,
}

/// Answer of [`DeleteReportDefinition`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteReportDefinitionResponse {
    /// Data, for example `true`.
    pub data: Option<bool>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}
