// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateReportDefinition`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Creates report definition.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/CreateReportDefinition)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct CreateReportDefinition {
    /// Begin billing cycle, for example `2025-05`.
    pub begin_billing_cycle: Option<String>,
    /// Include members, for example `true`.
    pub include_members: Option<String>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Not send on no data, for example `true`.
    pub not_send_on_no_data: Option<String>,
    /// OSs bucket name, for example `sh-bill`.
    pub oss_bucket_name: Option<String>,
    /// OSs bucket owner account id, for example `1234567812345678`.
    pub oss_bucket_owner_account_id: Option<i64>,
    /// OSs bucket path, for example `bill/`.
    pub oss_bucket_path: Option<String>,
    /// Report type, for example `consumeDetailBillV2`.
    pub report_type: String,
    /// Send with attach, for example `true`.
    pub send_with_attach: Option<String>,
    /// Split file on user id, for example `true`.
    pub split_file_on_user_id: Option<String>,
    /// Mc project, for example `project`.
    #[rpc(body)]
    pub mc_project: Option<String>,
    /// Mc table name, for example `table`.
    #[rpc(body)]
    pub mc_table_name: Option<String>,
    /// Report source type, for example `OSS`.
    #[rpc(body)]
    pub report_source_type: Option<String>,
}

/// Answer of [`CreateReportDefinition`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateReportDefinitionResponse {
    /// Begin billing cycle, for example `2025-05`.
    pub begin_billing_cycle: String,
    /// Metadata.
    pub metadata: JsonValue,
    /// OSs bucket name, for example `sh-bill`.
    pub oss_bucket_name: String,
    /// OSs bucket owner account id, for example `1234567812345678`.
    pub oss_bucket_owner_account_id: String,
    /// OSs bucket path, for example `bill/`.
    pub oss_bucket_path: String,
    /// Report source name, for example `OSS`.
    pub report_source_name: String,
    /// Report source type, for example `OSS`.
    pub report_source_type: String,
    /// Report task id, for example `123123`.
    pub report_task_id: String,
    /// Report type, for example `consumeDetailBillV2`.
    pub report_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Subscribe create time, for example `2025-05-21 10:36:31`.
    pub subscribe_create_time: String,
}
