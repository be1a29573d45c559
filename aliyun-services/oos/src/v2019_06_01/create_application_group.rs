// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateApplicationGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates application group.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CreateApplicationGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateApplicationGroup {
    /// Application name, for example `MyApplication`.
    pub application_name: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// CMS group id, for example `218026174`.
    pub cms_group_id: Option<String>,
    /// Deploy region id, for example `cn-hangzhou`.
    pub deploy_region_id: String,
    /// Description, for example `ApplicationGroup`.
    pub description: Option<String>,
    /// Import tag key, for example `k1`.
    pub import_tag_key: Option<String>,
    /// Import tag value, for example `v1`.
    pub import_tag_value: Option<String>,
    /// Name, for example `MyApplicationGroup`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`CreateApplicationGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateApplicationGroupResponse {
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
    /// CMS group id, for example `1245768`.
    pub cms_group_id: String,
    /// Create date, UTC, for example `2021-09-07T10:28:25Z`.
    pub create_date: String,
    /// Deploy region id, for example `cn-hangzhou`.
    pub deploy_region_id: String,
    /// Description, for example `ApplicationGroup`.
    pub description: String,
    /// Import tag key, for example `k1`.
    pub import_tag_key: String,
    /// Import tag value, for example `v1`.
    pub import_tag_value: String,
    /// Name, for example `MyApplicationGroup`.
    pub name: String,
    /// Update date, UTC, for example `2021-09-07T10:28:25Z`.
    pub update_date: String,
}
