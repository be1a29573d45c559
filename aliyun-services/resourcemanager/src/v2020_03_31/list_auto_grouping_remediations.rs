// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAutoGroupingRemediations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists auto grouping remediations.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAutoGroupingRemediations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = remediations, item = Remediation)
)]
pub struct ListAutoGroupingRemediations {
    /// Earliest remediation time, for example `2022-01-01 00:00:00`.
    pub earliest_remediation_time: Option<String>,
    /// Latest remediation time, for example `2022-02-01 00:00:00`.
    pub latest_remediation_time: Option<String>,
    /// Most items a page: 0 to 50.
    #[rpc(min = 0, max = 50)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource id, for example `i-23v38****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Rule id, for example `gr-acfnugygwms32yy`.
    pub rule_id: String,
    /// Service, for example `ecs`.
    pub service: Option<String>,
    /// Target resource group id, for example `rg-aekz26emqhc****`.
    pub target_resource_group_id: Option<String>,
}

/// Answer of [`ListAutoGroupingRemediations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAutoGroupingRemediationsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Remediations.
    pub remediations: Vec<Remediation>,
    /// Id of the request.
    pub request_id: String,
}

/// Remediation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Remediation {
    /// Region id, for example `cn-qingdao`.
    pub region_id: String,
    /// Remediation id, for example `0028d4****cfe94956ef6708a373f396fbc840e306f`.
    pub remediation_id: String,
    /// Remediation time, for example `2022-01-01 00:00:00`.
    pub remediation_time: String,
    /// Resource id, for example `i-uf664f66v1****drkea4`.
    pub resource_id: String,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Service, for example `ecs`.
    pub service: String,
    /// Target resource group info.
    pub target_resource_group_info: Option<TargetResourceGroupInfo>,
}

/// Target resource group info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TargetResourceGroupInfo {
    /// Resource group display name, for example `ProjectA`.
    pub resource_group_display_name: String,
    /// Resource group id, for example `rg-acfmygrk****wfa`.
    pub resource_group_id: String,
}
