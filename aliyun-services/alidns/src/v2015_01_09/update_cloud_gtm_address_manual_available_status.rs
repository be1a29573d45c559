// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmAddressManualAvailableStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates cloud gtm address manual available status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressManualAvailableStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmAddressManualAvailableStatus {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address id, for example `addr-89518218114368****`.
    pub address_id: String,
    /// Available mode, for example `manual`.
    pub available_mode: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Manual available status, for example `available`.
    pub manual_available_status: Option<String>,
}

/// Answer of [`UpdateCloudGtmAddressManualAvailableStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmAddressManualAvailableStatusResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
