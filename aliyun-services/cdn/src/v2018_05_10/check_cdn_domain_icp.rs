// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckCdnDomainICP`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Checks CDN domain icp.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/CheckCdnDomainICP)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::E_124, errors::CHECK_DOMAIN_ICP_FAIL)
)]
pub struct CheckCdnDomainICP {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`CheckCdnDomainICP`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckCdnDomainICPResponse {
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `DomainIsRegistration`.
    pub status: String,
}
