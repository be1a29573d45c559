// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListActions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists actions.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListActions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = actions, item = Action)
)]
pub struct ListActions {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// OOS action name, for example `MyTemplate`.
    #[rpc(name = "OOSActionName")]
    pub oos_action_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ListActions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListActionsResponse {
    /// Actions.
    pub actions: Vec<Action>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Action.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Action {
    /// Action type, for example `ACS::Template`.
    pub action_type: String,
    /// Created date, UTC, for example `2019-05-16T10:26:14Z`.
    pub created_date: String,
    /// Description, for example `ReplaceSystemDisk`.
    pub description: String,
    /// OOS action name, for example `ACS::ECS::ReplaceSystemDisk`.
    #[rpc(name = "OOSActionName")]
    pub oos_action_name: String,
    /// Popularity, for example `5`.
    pub popularity: Option<i64>,
    /// Properties.
    pub properties: String,
    /// Template version, for example `v1`.
    pub template_version: String,
}
