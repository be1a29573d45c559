// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteGtmAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes gtm address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteGtmAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteGtmAddressPool {
    /// Addr pool id, for example `1234`.
    pub addr_pool_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DeleteGtmAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteGtmAddressPoolResponse {
    /// Id of the request.
    pub request_id: String,
}
