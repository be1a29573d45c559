// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListDomainsByLogConfigId`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists domains by log config id.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ListDomainsByLogConfigId)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_CONFIG_ID, errors::DOMAINS_NOT_FOUND)
)]
pub struct ListDomainsByLogConfigId {
    /// Config id, for example `123`.
    pub config_id: String,
}

/// Answer of [`ListDomainsByLogConfigId`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDomainsByLogConfigIdResponse {
    /// Domains.
    #[rpc(wrapper = "Domain")]
    pub domains: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}
