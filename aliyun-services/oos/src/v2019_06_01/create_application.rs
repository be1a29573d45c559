// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateApplication`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Creates application.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CreateApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateApplication {
    /// Alarm config.
    #[rpc(json)]
    pub alarm_config: Option<AlarmConfig>,
    /// Application source.
    pub application_source: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `application`.
    pub description: Option<String>,
    /// Name, for example `MyApplication`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m******`.
    pub resource_group_id: Option<String>,
    /// Service id, for example `service-79538e30e44541b699d8`.
    pub service_id: Option<String>,
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

/// Answer of [`CreateApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateApplicationResponse {
    /// Application.
    pub application: Option<Application>,
    /// Id of the request.
    pub request_id: String,
}

/// Application.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Application {
    /// Create date, UTC, for example `2021-09-07T09:17:46Z`.
    pub create_date: String,
    /// Description, for example `application`.
    pub description: String,
    /// Name, for example `Myapplication`.
    pub name: String,
    /// Tags.
    pub tags: BTreeMap<String, String>,
    /// Update date, UTC, for example `2021-09-07T09:17:46Z`.
    pub update_date: String,
}
