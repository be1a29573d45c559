// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateApplicationGroup`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Updates application group.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateApplicationGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateApplicationGroup {
    /// Application name, for example `MyApplication`.
    pub application_name: String,
    /// Deployed revision id.
    pub deployed_revision_id: Option<String>,
    /// Monitor metadata.
    pub monitor_metadata: Option<String>,
    /// Name, for example `MyApplicationGroup`.
    pub name: String,
    /// New name, for example `UpdateMyApplicationGroup`.
    pub new_name: Option<String>,
    /// Operation name, for example `/business/v1/product/spus/{spu_id}`.
    pub operation_name: Option<String>,
    /// Parameters.
    #[rpc(json)]
    pub parameters: Option<JsonValue>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`UpdateApplicationGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateApplicationGroupResponse {
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
    /// Created date, UTC, for example `2021-09-07T10:28:25Z`.
    pub created_date: String,
    /// Deploy region id, for example `cn-hangzhou`.
    pub deploy_region_id: String,
    /// Description, for example `ApplicationGroup`.
    pub description: String,
    /// Import tag key, for example `k1`.
    pub import_tag_key: String,
    /// Import tag value, for example `v1`.
    pub import_tag_value: String,
    /// Monitor metadata.
    pub monitor_metadata: String,
    /// Name, for example `UpdateMyApplicationGroup`.
    pub name: String,
    /// Updated date, UTC, for example `2021-09-08T03:01:53Z`.
    pub updated_date: String,
}
