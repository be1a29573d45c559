// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReplaceCloudGtmInstanceConfigAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Replaces cloud gtm instance config address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ReplaceCloudGtmInstanceConfigAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ReplaceCloudGtmInstanceConfigAddressPool {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address pools.
    #[rpc(json)]
    pub address_pools: Vec<AddressPool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config id, for example `Config-000****`.
    pub config_id: Option<String>,
    /// Instance id, for example `gtm-cn-wwo3a3hb****`.
    pub instance_id: Option<String>,
}

/// Address pool.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AddressPool {
    /// Address pool id, for example `pool-89564542105737****`.
    pub address_pool_id: Option<String>,
    /// Request source.
    pub request_source: Vec<String>,
    /// Serial number, for example `1`.
    pub serial_number: Option<i32>,
    /// Weight value, for example `1`.
    pub weight_value: Option<i32>,
}

/// Answer of [`ReplaceCloudGtmInstanceConfigAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReplaceCloudGtmInstanceConfigAddressPoolResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
