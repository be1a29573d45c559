// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetGrayDomainFunction`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets gray domain function.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/GetGrayDomainFunction)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct GetGrayDomainFunction {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Function names, for example `domain_status,https_option`.
    pub function_names: Option<String>,
}

/// Answer of [`GetGrayDomainFunction`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetGrayDomainFunctionResponse {
    /// Domain config list.
    pub domain_config_list: Vec<DomainConfig>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Progression.
    pub progression: String,
    /// Id of the request.
    pub request_id: String,
    /// Status.
    pub status: String,
}

/// Domain config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainConfig {
    /// Config id, for example `6295`.
    pub config_id: String,
    /// Function args.
    pub function_args: Vec<FunctionArg>,
    /// Function name, for example `ali_auth`.
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
    /// Arg value, for example `req`.
    pub arg_value: String,
}
