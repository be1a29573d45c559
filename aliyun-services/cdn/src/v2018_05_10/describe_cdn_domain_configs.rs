// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnDomainConfigs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN domain configs.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainConfigs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    waiter(configured, status = domain_configs[].status, done("success"), failed("failed")),
    errors(errors::INVALID_S_VALUE_NOT_SUPPORTED)
)]
pub struct DescribeCdnDomainConfigs {
    /// Config id, for example `6295`.
    pub config_id: Option<String>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Function names, for example `aliauth`.
    pub function_names: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnDomainConfigs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnDomainConfigsResponse {
    /// Domain configs.
    #[rpc(wrapper = "DomainConfig")]
    pub domain_configs: Vec<DomainConfig>,
    /// Id of the request.
    pub request_id: String,
}

/// Domain config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainConfig {
    /// Config id.
    pub config_id: String,
    /// Function args.
    #[rpc(wrapper = "FunctionArg")]
    pub function_args: Vec<FunctionArg>,
    /// Function name.
    pub function_name: String,
    /// Parent id.
    pub parent_id: String,
    /// Status.
    pub status: String,
}

/// Function arg.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FunctionArg {
    /// Arg name.
    pub arg_name: String,
    /// Arg value.
    pub arg_value: String,
}
