// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListReportDefinitions`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists report definitions.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/ListReportDefinitions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct ListReportDefinitions {
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
}

/// Answer of [`ListReportDefinitions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListReportDefinitionsResponse {
    /// Metadata.
    pub metadata: JsonValue,
    /// Report definitions.
    pub report_definitions: Vec<ReportDefinition>,
    /// Id of the request.
    pub request_id: String,
}

/// Report definition.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReportDefinition {
    /// Begin billing cycle, for example `2025-05`.
    pub begin_billing_cycle: String,
    /// OSs bucket name, for example `oss-bill`.
    pub oss_bucket_name: String,
    /// OSs bucket owner account id, for example `1234567812345678`.
    pub oss_bucket_owner_account_id: String,
    /// OSs bucket path, for example `bill/`.
    pub oss_bucket_path: String,
    /// Report source name, for example `OSS`.
    pub report_source_name: String,
    /// Report source type, for example `OSS`.
    pub report_source_type: String,
    /// Report task id, for example `123321`.
    pub report_task_id: String,
    /// Report type, for example `BillingItemDetailForBillingPeriod`.
    pub report_type: String,
    /// Subscribe create time, for example `2025-05-21 10:36:31`.
    pub subscribe_create_time: String,
}
