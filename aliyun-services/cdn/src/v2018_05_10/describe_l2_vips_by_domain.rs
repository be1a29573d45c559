// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeL2VipsByDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes l2 vips by domain.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeL2VipsByDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::ILLEGAL_OPERATION, errors::SINGLE_REQUEST_OVER_LIMIT, errors::SYSTEM_BUSY)
)]
pub struct DescribeL2VipsByDomain {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeL2VipsByDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeL2VipsByDomainResponse {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Vips.
    #[rpc(wrapper = "Vip")]
    pub vips: Vec<String>,
}
