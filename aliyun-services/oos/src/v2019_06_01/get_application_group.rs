// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetApplicationGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets application group.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetApplicationGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetApplicationGroup {
    /// Application name, for example `MyApplication`.
    pub application_name: String,
    /// Name, for example `MyApplicationGroup`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetApplicationGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetApplicationGroupResponse {
    /// Application group.
    pub application_group: Option<ApplicationGroup>,
    /// Id of the request.
    pub request_id: String,
}

/// Application group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplicationGroup {
    /// Application name, for example `MyApplication`.
    pub application_name: String,
    /// Application source.
    pub application_source: String,
    /// CMS group id, for example `12345678`.
    pub cms_group_id: String,
    /// Create date, UTC, for example `2021-09-07T10:28:25Z`.
    pub create_date: String,
    /// Deploy outputs.
    pub deploy_outputs: String,
    /// Deploy parameters.
    pub deploy_parameters: String,
    /// Deploy region id, for example `cn-hangzhou`.
    pub deploy_region_id: String,
    /// Deployed revision ids.
    pub deployed_revision_ids: String,
    /// Description, for example `ApplicationGroup`.
    pub description: String,
    /// Error detail.
    pub error_detail: String,
    /// Error type.
    pub error_type: String,
    /// Execution id.
    pub execution_id: String,
    /// Import tag key, for example `k1`.
    pub import_tag_key: String,
    /// Import tag value, for example `v1`.
    pub import_tag_value: String,
    /// Monitor metadata.
    pub monitor_metadata: String,
    /// Name, for example `MyApplicationGroup`.
    pub name: String,
    /// Operation metadata.
    pub operation_metadata: String,
    /// Progress, for example `100`.
    pub progress: String,
    /// Status, for example `Created`.
    pub status: String,
    /// Status reason, for example `Stack CREATE completed successfully`.
    pub status_reason: String,
    /// Update date, UTC, for example `2021-09-07T10:28:25Z`.
    pub update_date: String,
}
