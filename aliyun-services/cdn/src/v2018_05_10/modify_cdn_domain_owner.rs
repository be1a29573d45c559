// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCdnDomainOwner`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Modifies CDN domain owner.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCdnDomainOwner)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_DOMAIN_NOT_EXIST, errors::DOMAIN_TRANSFER_FAIL)
)]
pub struct ModifyCdnDomainOwner {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`ModifyCdnDomainOwner`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCdnDomainOwnerResponse {
    /// Content.
    pub content: JsonValue,
    /// Id of the request.
    pub request_id: String,
}
