// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCdnDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes CDN domain.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteCdnDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DOMAIN_NAME_MALFORMED, errors::REWRITE_HOST_RELY,
        errors::INVALID_DOMAIN_BELONG_TO_CONFIG_GROUP, errors::OPERATION_DENIED,
    )
)]
pub struct DeleteCdnDomain {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DeleteCdnDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCdnDomainResponse {
    /// Id of the request.
    pub request_id: String,
}
