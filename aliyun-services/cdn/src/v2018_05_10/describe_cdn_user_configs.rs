// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnUserConfigs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN user configs.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserConfigs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_ARG_VALUE_MALFORMED, errors::INVALID_ARG_NAME_VALUE_NOT_SUPPORTED)
)]
pub struct DescribeCdnUserConfigs {
    /// Function name, for example `domain_business_control`.
    pub function_name: String,
}

/// Answer of [`DescribeCdnUserConfigs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnUserConfigsResponse {
    /// Configs.
    pub configs: Vec<Config>,
    /// Id of the request.
    pub request_id: String,
}

/// Config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Config {
    /// Arg name, for example `allow_function`.
    pub arg_name: String,
    /// Arg value.
    pub arg_value: String,
    /// Function name, for example `domain_business_control`.
    pub function_name: String,
}
