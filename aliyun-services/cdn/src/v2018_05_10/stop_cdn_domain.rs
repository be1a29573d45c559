// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StopCdnDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Stops CDN domain.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/StopCdnDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_DOMAIN_BELONG_TO_CONFIG_GROUP)
)]
pub struct StopCdnDomain {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`StopCdnDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StopCdnDomainResponse {
    /// Id of the request.
    pub request_id: String,
}
