// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserConfigs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes user configs.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserConfigs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::MISSING_CONFIG, errors::INVALID_CONFIG_VALUE_NOT_SUPPORTED)
)]
pub struct DescribeUserConfigs {
    /// Config, for example `oss`.
    pub config: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeUserConfigs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserConfigsResponse {
    /// Configs.
    pub configs: Option<Configs>,
    /// Id of the request.
    pub request_id: String,
}

/// Configs.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Configs {
    /// OSs log config.
    pub oss_log_config: Option<OssLogConfig>,
    /// Waf config.
    pub waf_config: Option<WafConfig>,
}

/// OSs log config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OssLogConfig {
    /// Bucket, for example `Buckettest`.
    pub bucket: String,
    /// Enable, for example `off`.
    pub enable: String,
    /// Prefix, for example `test`.
    pub prefix: String,
}

/// Waf config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct WafConfig {
    /// Enable, for example `on`.
    pub enable: String,
}
