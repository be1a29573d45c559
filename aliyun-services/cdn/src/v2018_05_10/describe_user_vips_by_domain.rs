// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserVipsByDomain`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes user vips by domain.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserVipsByDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_DOMAIN_NOT_FOUND_400, errors::ILLEGAL_OPERATION,
    )
)]
pub struct DescribeUserVipsByDomain {
    /// Available, for example `on`.
    pub available: Option<Available>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
}

/// What `Available` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Available {
    /// `on`.
    #[rpc(name = "on")]
    On,
    /// `off`.
    #[rpc(name = "off")]
    Off,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeUserVipsByDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserVipsByDomainResponse {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Vips.
    #[rpc(wrapper = "Vip")]
    pub vips: Vec<String>,
}
