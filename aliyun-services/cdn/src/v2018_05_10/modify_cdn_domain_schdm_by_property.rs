// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCdnDomainSchdmByProperty`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies CDN domain schdm by property.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCdnDomainSchdmByProperty)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::SCHEDULE_NOT_FOUND, errors::DOMAIN_TRAFFIC_EXCEED_THRESHOLD,
        errors::DOMAIN_BEIAN_INVALID, errors::SCHEDULE_CHANGE_FAIL,
        errors::INVALID_TOP_LEVEL_DOMAIN_MALFORMED,
    )
)]
pub struct ModifyCdnDomainSchdmByProperty {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Property, for example `{"coverage":"overseas"}`.
    pub property: String,
}

/// Answer of [`ModifyCdnDomainSchdmByProperty`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCdnDomainSchdmByPropertyResponse {
    /// Id of the request.
    pub request_id: String,
}
