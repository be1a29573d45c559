// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchSetGrayDomainFunction`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Batches set gray domain function.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchSetGrayDomainFunction)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct BatchSetGrayDomainFunction {
    /// Configs.
    pub configs: String,
    /// Domain names, for example `example.com,xxx.org.com`.
    pub domain_names: String,
}

/// Answer of [`BatchSetGrayDomainFunction`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchSetGrayDomainFunctionResponse {
    /// Domain config list.
    pub domain_config_list: Vec<DomainConfig>,
    /// Id of the request.
    pub request_id: String,
}

/// Domain config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainConfig {
    /// Config id, for example `1234567`.
    pub config_id: String,
    /// Domain name, for example `www.example.com`.
    pub domain_name: String,
    /// Function name, for example `set_resp_header`.
    pub function_name: String,
}
