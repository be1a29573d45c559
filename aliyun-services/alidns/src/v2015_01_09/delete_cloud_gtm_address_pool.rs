// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCloudGtmAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes cloud gtm address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteCloudGtmAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteCloudGtmAddressPool {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address pool id, for example `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DeleteCloudGtmAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCloudGtmAddressPoolResponse {
    /// Address pool id, for example `pool-89528023225442****`.
    pub address_pool_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
