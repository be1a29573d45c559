// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmAddressEnableStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates cloud gtm address enable status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressEnableStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmAddressEnableStatus {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address id, for example `addr-89518218114368****`.
    pub address_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable status, for example `enable`.
    pub enable_status: String,
}

/// Answer of [`UpdateCloudGtmAddressEnableStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmAddressEnableStatusResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
