// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateStateConfiguration`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Updates state configuration.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateStateConfiguration)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateStateConfiguration {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Configure mode, for example `ApplyOnce`.
    pub configure_mode: Option<String>,
    /// Description, for example `ACS-ECS-InventoryDataCollection`.
    pub description: Option<String>,
    /// Parameters.
    #[rpc(json)]
    pub parameters: Option<JsonValue>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Schedule expression, for example `1 hour`.
    pub schedule_expression: Option<String>,
    /// Schedule type, for example `rate`.
    pub schedule_type: Option<String>,
    /// State configuration id, for example `sc-asfgdhj12345`.
    pub state_configuration_id: String,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Targets.
    pub targets: Option<String>,
}

/// Answer of [`UpdateStateConfiguration`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateStateConfigurationResponse {
    /// Id of the request.
    pub request_id: String,
    /// State configuration.
    pub state_configuration: Vec<StateConfiguration>,
}

/// State configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StateConfiguration {
    /// Configure mode, for example `ApplyAndAutoCorrect`.
    pub configure_mode: String,
    /// Create time, UTC, for example `2021-03-22T03:13:32Z`.
    pub create_time: String,
    /// Description, for example `collect inventory data`.
    pub description: String,
    /// Parameters.
    pub parameters: String,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Schedule expression, for example `1 hour`.
    pub schedule_expression: String,
    /// Schedule type, for example `rate`.
    pub schedule_type: String,
    /// State configuration id, for example `StateConfigurationId`.
    pub state_configuration_id: String,
    /// Tags.
    pub tags: JsonValue,
    /// Targets.
    pub targets: String,
    /// Template id, for example `t-1234asadf`.
    pub template_id: String,
    /// Template name, for example `ACS-ECS-InventoryDataCollection`.
    pub template_name: String,
    /// Template version, for example `v1`.
    pub template_version: String,
    /// Update time, UTC, for example `2021-03-22T03:13:32Z`.
    pub update_time: String,
}
