// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReplaceCloudGtmAddressPoolAddress`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Replaces cloud gtm address pool address.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ReplaceCloudGtmAddressPoolAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ReplaceCloudGtmAddressPoolAddress {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address pool id, for example `pool-89618921167339****`.
    pub address_pool_id: Option<String>,
    /// Addresses.
    #[rpc(json)]
    pub addresses: Vec<Address>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Address.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Address {
    /// Address id, for example `addr-89636516932803****`.
    pub address_id: Option<String>,
    /// Request source.
    pub request_source: Vec<String>,
    /// Serial number, for example `1`.
    pub serial_number: Option<i32>,
    /// Weight value, for example `1`.
    pub weight_value: Option<i32>,
}

/// Answer of [`ReplaceCloudGtmAddressPoolAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReplaceCloudGtmAddressPoolAddressResponse {
    /// Address pool id, for example `pool-89618921167339****`.
    pub address_pool_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
