// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetApplication`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets application.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetApplication {
    /// Name, for example `MyApplication`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetApplicationResponse {
    /// Application.
    pub application: Option<Application>,
    /// Id of the request.
    pub request_id: String,
}

/// Application.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Application {
    /// Alarm config.
    pub alarm_config: Option<AlarmConfig>,
    /// Application source.
    pub application_source: String,
    /// Application type, for example `DingTalk`.
    pub application_type: String,
    /// Create date, UTC, for example `2021-09-07T09:17:46Z`.
    pub create_date: String,
    /// Description, for example `Application`.
    pub description: String,
    /// Name, for example `MyApplication`.
    pub name: String,
    /// Resource group id, for example `rg-acfmxsn4m******`.
    pub resource_group_id: String,
    /// Service id, for example `service-79538e30e44541b699d8`.
    pub service_id: String,
    /// Tags.
    pub tags: JsonValue,
    /// Update date, UTC, for example `2021-09-07T09:17:46Z`.
    pub update_date: String,
}

/// Alarm config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlarmConfig {
    /// Contact groups.
    pub contact_groups: Vec<String>,
    /// Health check URL, for example `/api/health/`.
    pub health_check_url: String,
    /// Template ids.
    pub template_ids: Vec<String>,
}
