// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckCdnDomainExist`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Checks CDN domain exist.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/CheckCdnDomainExist)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::DOMAIN_EXIST_OTHER_USER, errors::DOMAIN_EXIST_OTHER_PRODUCT)
)]
pub struct CheckCdnDomainExist {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`CheckCdnDomainExist`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckCdnDomainExistResponse {
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `DomainNotExist`.
    pub status: String,
}
