// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainCustomLogConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain custom log config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainCustomLogConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::CONFIG_NOT_FOUND)
)]
pub struct DescribeDomainCustomLogConfig {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
}

/// Answer of [`DescribeDomainCustomLogConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainCustomLogConfigResponse {
    /// Config id, for example `123`.
    pub config_id: String,
    /// Remark, for example `$time_iso8601_$request_method_$`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Sample.
    pub sample: String,
    /// Tag, for example `book`.
    pub tag: String,
}
