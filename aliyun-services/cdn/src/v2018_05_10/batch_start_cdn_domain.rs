// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchStartCdnDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Batches start CDN domain.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchStartCdnDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::RECORD_CHECK_NOT_AVAILABLE, errors::ICP_BLACK, errors::ISP_BLACK)
)]
pub struct BatchStartCdnDomain {
    /// Domain names, for example `example.com`.
    pub domain_names: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`BatchStartCdnDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchStartCdnDomainResponse {
    /// Id of the request.
    pub request_id: String,
}
