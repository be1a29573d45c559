// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnDomainStagingConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN domain staging config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainStagingConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_S_VALUE_NOT_SUPPORTED)
)]
pub struct DescribeCdnDomainStagingConfig {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Function names, for example `aliauth`.
    pub function_names: Option<String>,
}

/// Answer of [`DescribeCdnDomainStagingConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnDomainStagingConfigResponse {
    /// Domain configs.
    pub domain_configs: Vec<DomainConfig>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Id of the request.
    pub request_id: String,
}

/// Domain config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainConfig {
    /// Config id, for example `6xx5`.
    pub config_id: String,
    /// Function args.
    pub function_args: Vec<FunctionArg>,
    /// Function name, for example `aliauth`.
    pub function_name: String,
    /// Parent id, for example `222728944812032`.
    pub parent_id: String,
    /// Status, for example `success`.
    pub status: String,
}

/// Function arg.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FunctionArg {
    /// Arg name, for example `auth_type`.
    pub arg_name: String,
    /// Arg value, for example `req_auth`.
    pub arg_value: String,
}
