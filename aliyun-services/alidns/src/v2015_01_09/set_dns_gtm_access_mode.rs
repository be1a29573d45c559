// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetDnsGtmAccessMode`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets DNS gtm access mode.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SetDnsGtmAccessMode)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    errors(errors::DNS_GTM_SYSTEM_BUSYNESS)
)]
pub struct SetDnsGtmAccessMode {
    /// Access mode, for example `AUTO`.
    pub access_mode: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy id, for example `hr**zb`.
    pub strategy_id: String,
}

/// Answer of [`SetDnsGtmAccessMode`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetDnsGtmAccessModeResponse {
    /// Id of the request.
    pub request_id: String,
}
