// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateApplication`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Updates application.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateApplication {
    /// Alarm config.
    #[rpc(json)]
    pub alarm_config: Option<AlarmConfig>,
    /// Delete alarm rules before update, for example `false`.
    pub delete_alarm_rules_before_update: Option<bool>,
    /// Description, for example `test application`.
    pub description: Option<String>,
    /// Name, for example `My-Application`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
}

/// Alarm config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlarmConfig {
    /// Contact groups.
    pub contact_groups: Vec<String>,
    /// Health check URL, for example `/healthcheck/tcp50122`.
    pub health_check_url: Option<String>,
    /// Template ids.
    pub template_ids: Vec<String>,
}

/// Answer of [`UpdateApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateApplicationResponse {
    /// Application.
    pub application: Option<Application>,
    /// Id of the request.
    pub request_id: String,
}

/// Application.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Application {
    /// Created date, UTC, for example `2021-09-07T09:17:46Z`.
    pub created_date: String,
    /// Description, for example `test application`.
    pub description: String,
    /// Name, for example `My-Application`.
    pub name: String,
    /// Resource group id, for example `rg-acfmxsn4m*****`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: JsonValue,
    /// Updated date, UTC, for example `2021-09-07T10:17:46Z`.
    pub updated_date: String,
}
