// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListApplications`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists applications.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListApplications)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = applications, item = Application)
)]
pub struct ListApplications {
    /// Application type, for example `DingTalk`.
    pub application_type: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Name, for example `"MyApplications"`.
    pub name: Option<String>,
    /// Names, for example `["MyApplication"]`.
    #[rpc(json)]
    pub names: Vec<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
}

/// Answer of [`ListApplications`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListApplicationsResponse {
    /// Applications.
    pub applications: Vec<Application>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Application.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Application {
    /// Application type, for example `DingTalk`.
    pub application_type: String,
    /// Create date, UTC, for example `2021-09-07T09:09:59Z`.
    pub create_date: String,
    /// Description, for example `Application`.
    pub description: String,
    /// Name, for example `MyApplication`.
    pub name: String,
    /// Resource group id, for example `rg-acfmxsn4m******`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: JsonValue,
    /// Update date, UTC, for example `2021-09-07T09:09:59Z`.
    pub update_date: String,
}
