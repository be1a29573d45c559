// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListInstancePackageStates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists instance package states.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListInstancePackageStates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = package_states, item = PackageState)
)]
pub struct ListInstancePackageStates {
    /// Instance id, for example `i-bp1cpoxxxwxxxxxxxxxx`.
    pub instance_id: String,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template names, for example `["template1","template2"]`.
    #[rpc(json)]
    pub template_names: Vec<String>,
}

/// Answer of [`ListInstancePackageStates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListInstancePackageStatesResponse {
    /// Most items a page.
    pub max_results: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Package states.
    pub package_states: Vec<PackageState>,
    /// Id of the request.
    pub request_id: String,
}

/// Package state.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PackageState {
    /// Configuration info.
    pub configuration_info: String,
    /// Description, for example `template description`.
    pub description: String,
    /// Parameters, for example `{}`.
    pub parameters: String,
    /// Publisher, for example `Alibaba Cloud`.
    pub publisher: String,
    /// Template category, for example `Package`.
    pub template_category: String,
    /// Template id, for example `087b1e11072a40259f6fxxxxxxxxx`.
    pub template_id: String,
    /// Template name, for example `ACS-ECS-Docker`.
    pub template_name: String,
    /// Template version, for example `v3`.
    pub template_version: String,
    /// Template version name, for example `fix bug`.
    pub template_version_name: String,
    /// Update time, for example `2024-05-04T11:17:28`.
    pub update_time: String,
}
