// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudAssistantSettings`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes cloud assistant settings.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantSettings)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_SETTING_TYPE, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeCloudAssistantSettings {
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
    /// Setting type: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub setting_type: Vec<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeCloudAssistantSettings`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudAssistantSettingsResponse {
    /// Agent upgrade config.
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /// OSs delivery configs.
    #[rpc(wrapper = "OssDeliveryConfig")]
    pub oss_delivery_configs: Vec<OssDeliveryConfig>,
    /// Id of the request.
    pub request_id: String,
    /// Resource usage config.
    pub resource_usage_config: Option<ResourceUsageConfig>,
    /// Session manager config.
    pub session_manager_config: Option<SessionManagerConfig>,
    /// SLS delivery configs.
    #[rpc(wrapper = "SlsDeliveryConfig")]
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
}

/// Agent upgrade config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AgentUpgradeConfig {
    /// Allowed upgrade windows.
    #[rpc(wrapper = "AllowedUpgradeWindow")]
    pub allowed_upgrade_windows: Vec<String>,
    /// Bootstrap upgrade, for example `true`.
    pub bootstrap_upgrade: Option<bool>,
    /// Disable upgrade, for example `true`.
    pub disable_upgrade: Option<bool>,
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// Time zone, for example `Asia/Shanghai`.
    pub time_zone: String,
}

/// OSs delivery config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OssDeliveryConfig {
    /// Bucket name.
    pub bucket_name: String,
    /// Delivery type.
    pub delivery_type: String,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Encryption algorithm.
    pub encryption_algorithm: String,
    /// Encryption key id.
    pub encryption_key_id: String,
    /// Encryption type.
    pub encryption_type: String,
    /// Prefix.
    pub prefix: String,
}

/// Resource usage config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceUsageConfig {
    /// CPU limit, for example `20`.
    pub cpu_limit: Option<i64>,
    /// Keep script file, for example `false`.
    pub keep_script_file: Option<bool>,
    /// Log file count limit, for example `30`.
    pub log_file_count_limit: Option<i64>,
    /// Log size limit, for example `100MB`.
    pub log_size_limit: String,
    /// Memory limit, for example `35MB`.
    pub memory_limit: String,
    /// Overload limit, for example `3`.
    pub overload_limit: Option<i64>,
}

/// Session manager config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SessionManagerConfig {
    /// Session manager enabled, for example `true`.
    pub session_manager_enabled: Option<bool>,
}

/// SLS delivery config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlsDeliveryConfig {
    /// Delivery type.
    pub delivery_type: String,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Logstore name.
    pub logstore_name: String,
    /// Project name.
    pub project_name: String,
}
