// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCloudAssistantSettings`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies cloud assistant settings.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCloudAssistantSettings)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_SETTING_TYPE, errors::INVALID_PARAMETER_OSS_ENCRYPTION_TYPE,
        errors::INVALID_PARAMETER_OSS_ENCRYPTION_ALGORITHM,
        errors::INVALID_PARAMETER_OSS_ENCRYPTION_KEY_ID, errors::INVALID_PARAMETER_OSS_BUCKET_NAME,
        errors::INVALID_PARAMETER_OSS_PREFIX, errors::INVALID_OSS_BUCKET_NAME_IN_OTHER_REGION,
        errors::INVALID_PARAMETER_SLS_PROJECT_NAME, errors::INVALID_PARAMETER_SLS_LOGSTORE_NAME,
        errors::INVALID_PARAMETER_ALLOWED_UPGRADE_WINDOW,
        errors::INVALID_ALLOWED_UPGRADE_WINDOW_DURATION_TOO_SHORT,
        errors::INVALID_PARAMETER_TIME_ZONE, errors::INVALID_ALLOWED_UPGRADE_WINDOW_REQUIRED,
        errors::CREATE_SERVICE_LINKED_ROLE_NO_PERMISSION,
        errors::INVALID_OPERATION_OSS_ENCRYPTION_UNSUPPORTED,
        errors::INVALID_ALLOWED_UPGRADE_WINDOW_COUNT_LIMIT_EXCEEDED,
        errors::INVALID_SLS_PROJECT_NAME_NOT_FOUND, errors::INVALID_SLS_LOGSTORE_NAME_NOT_FOUND,
        errors::INVALID_OSS_BUCKET_NAME_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyCloudAssistantSettings {
    /// Agent upgrade config.
    #[rpc(json)]
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /// OSs delivery config.
    #[rpc(json)]
    pub oss_delivery_config: Option<OssDeliveryConfig>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource usage config.
    #[rpc(json)]
    pub resource_usage_config: Option<ResourceUsageConfig>,
    /// Session manager config.
    #[rpc(json)]
    pub session_manager_config: Option<SessionManagerConfig>,
    /// Setting type, for example `SessionManagerDelivery`.
    pub setting_type: String,
    /// SLS delivery config.
    #[rpc(json)]
    pub sls_delivery_config: Option<SlsDeliveryConfig>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Agent upgrade config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AgentUpgradeConfig {
    /// Allowed upgrade window.
    pub allowed_upgrade_window: Vec<String>,
    /// Bootstrap upgrade, for example `true`.
    pub bootstrap_upgrade: Option<bool>,
    /// Disable upgrade, for example `false`.
    pub disable_upgrade: Option<bool>,
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// Time zone, for example `Asia/Shanghai`.
    pub time_zone: Option<String>,
}

/// OSs delivery config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct OssDeliveryConfig {
    /// Bucket name, for example `example-bucket`.
    pub bucket_name: Option<String>,
    /// Enabled, for example `false`.
    pub enabled: Option<bool>,
    /// Encryption algorithm, for example `AES256`.
    pub encryption_algorithm: Option<String>,
    /// Encryption key id, for example `a807****7a70e`.
    pub encryption_key_id: Option<String>,
    /// Encryption type, for example `Inherit`.
    pub encryption_type: Option<String>,
    /// Prefix, for example `sessionmanager/audit`.
    pub prefix: Option<String>,
}

/// Resource usage config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceUsageConfig {
    /// CPU limit, for example `20`.
    pub cpu_limit: Option<i32>,
    /// Keep script file, for example `false`.
    pub keep_script_file: Option<bool>,
    /// Log file count limit, for example `30`.
    pub log_file_count_limit: Option<i32>,
    /// Log size limit, for example `10MB`.
    pub log_size_limit: Option<String>,
    /// Memory limit, for example `50MB`.
    pub memory_limit: Option<String>,
    /// Overload limit, for example `3`.
    pub overload_limit: Option<i32>,
}

/// Session manager config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SessionManagerConfig {
    /// Session manager enabled, for example `true`.
    pub session_manager_enabled: Option<bool>,
}

/// SLS delivery config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SlsDeliveryConfig {
    /// Enabled, for example `false`.
    pub enabled: Option<bool>,
    /// Logstore name, for example `example-logstore`.
    pub logstore_name: Option<String>,
    /// Project name, for example `example-project`.
    pub project_name: Option<String>,
}

/// Answer of [`ModifyCloudAssistantSettings`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCloudAssistantSettingsResponse {
    /// Id of the request.
    pub request_id: String,
}
