// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListApplicationGroups`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists application groups.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListApplicationGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = application_groups,
        item = ApplicationGroup
    )
)]
pub struct ListApplicationGroups {
    /// Application name, for example `MyApplication`.
    pub application_name: Option<String>,
    /// Deploy region id, for example `cn-hangzhou`.
    pub deploy_region_id: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource id, for example `i-2vcj9raxrhxb48zz3whw`.
    pub resource_id: Option<String>,
    /// Resource product, for example `ecs`.
    pub resource_product: Option<String>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
}

/// Answer of [`ListApplicationGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListApplicationGroupsResponse {
    /// Application groups.
    pub application_groups: Vec<ApplicationGroup>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Application group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplicationGroup {
    /// Application name, for example `MyApplication`.
    pub application_name: String,
    /// CMS group id, for example `12345678`.
    pub cms_group_id: String,
    /// Create date, UTC, for example `2021-09-07T10:28:25Z`.
    pub create_date: String,
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
    /// Name, for example `UpdateMyApplicationGroup`.
    pub name: String,
    /// Status, for example `Created`.
    pub status: String,
    /// Status reason, for example `ApplicationGroup is Created.`.
    pub status_reason: String,
    /// Update date, UTC, for example `2021-09-08T03:01:53Z`.
    pub update_date: String,
}
