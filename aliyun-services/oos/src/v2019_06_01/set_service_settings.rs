// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetServiceSettings`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets service settings.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/SetServiceSettings)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct SetServiceSettings {
    /// Delivery OSs bucket name, for example `OssBucketName`.
    pub delivery_oss_bucket_name: Option<String>,
    /// Delivery OSs enabled, for example `false`.
    pub delivery_oss_enabled: Option<bool>,
    /// Delivery OSs key prefix, for example `oos/execution`.
    pub delivery_oss_key_prefix: Option<String>,
    /// Delivery SLS enabled, for example `false`.
    pub delivery_sls_enabled: Option<bool>,
    /// Delivery SLS project name, for example `SlsProjectName`.
    pub delivery_sls_project_name: Option<String>,
    /// Rd folder ids.
    #[rpc(json)]
    pub rd_folder_ids: Vec<String>,
    /// Rdc enterprise id, for example `RdcEnterpriseId`.
    pub rdc_enterprise_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Service access rd enabled.
    pub service_access_rd_enabled: Option<bool>,
}

/// Answer of [`SetServiceSettings`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetServiceSettingsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Service settings.
    pub service_settings: Vec<ServiceSetting>,
}

/// Service setting.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServiceSetting {
    /// Delivery OSs bucket name, for example `OssBucketName`.
    pub delivery_oss_bucket_name: String,
    /// Delivery OSs enabled, for example `true`.
    pub delivery_oss_enabled: Option<bool>,
    /// Delivery OSs key prefix, for example `oos/execution`.
    pub delivery_oss_key_prefix: String,
    /// Delivery SLS enabled, for example `false`.
    pub delivery_sls_enabled: Option<bool>,
    /// Delivery SLS project name, for example `SlsProjectName`.
    pub delivery_sls_project_name: String,
    /// Rdc enterprise id, for example `RdcEnterpriseId`.
    pub rdc_enterprise_id: String,
    /// Service access rd enabled.
    pub service_access_rd_enabled: Option<bool>,
}
