// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListStateConfigurations`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists state configurations.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListStateConfigurations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = state_configurations,
        item = StateConfiguration
    )
)]
pub struct ListStateConfigurations {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// State configuration ids, for example `["sc-asfgdhj12345"]`.
    #[rpc(json)]
    pub state_configuration_ids: Vec<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Template name, for example `ACS-ECS-InventoryDataCollection`.
    pub template_name: Option<String>,
    /// Template version, for example `v1`.
    pub template_version: Option<String>,
}

/// Answer of [`ListStateConfigurations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListStateConfigurationsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// State configurations.
    pub state_configurations: Vec<StateConfiguration>,
}

/// State configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StateConfiguration {
    /// Configure mode, for example `ApplyAndAutoCorrect`.
    pub configure_mode: String,
    /// Create time, UTC, for example `2021-03-22T03:13:32Z`.
    pub create_time: String,
    /// Description, for example `Collect inventory data`.
    pub description: String,
    /// Parameters.
    pub parameters: String,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Schedule expression, for example `1 hour`.
    pub schedule_expression: String,
    /// Schedule type, for example `rate`.
    pub schedule_type: String,
    /// State configuration id, for example `sc-a538febe18fabcdef`.
    pub state_configuration_id: String,
    /// Tags.
    pub tags: JsonValue,
    /// Targets.
    pub targets: String,
    /// Template id, for example `t-ajshjalscfhjk2214`.
    pub template_id: String,
    /// Template name, for example `ACS-ECS-InventoryDataCollection`.
    pub template_name: String,
    /// Template version, for example `v2`.
    pub template_version: String,
    /// Update time, UTC, for example `2021-04-22T03:13:32Z`.
    pub update_time: String,
}
