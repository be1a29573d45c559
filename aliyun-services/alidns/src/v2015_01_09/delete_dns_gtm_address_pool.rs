// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDnsGtmAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes DNS gtm address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDnsGtmAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    errors(errors::DNS_GTM_SYSTEM_BUSYNESS)
)]
pub struct DeleteDnsGtmAddressPool {
    /// Addr pool id, for example `testp******`.
    pub addr_pool_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DeleteDnsGtmAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDnsGtmAddressPoolResponse {
    /// Id of the request.
    pub request_id: String,
}
