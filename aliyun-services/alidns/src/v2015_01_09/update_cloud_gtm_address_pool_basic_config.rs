// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmAddressPoolBasicConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates cloud gtm address pool basic config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressPoolBasicConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmAddressPoolBasicConfig {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address pool id, for example `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// Address pool name, for example `app`.
    pub address_pool_name: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Health judgement, for example `any_ok`.
    pub health_judgement: Option<String>,
}

/// Answer of [`UpdateCloudGtmAddressPoolBasicConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmAddressPoolBasicConfigResponse {
    /// Address pool id, for example `pool-89528023225442****`.
    pub address_pool_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
