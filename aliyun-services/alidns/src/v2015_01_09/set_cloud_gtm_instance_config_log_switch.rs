// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetCloudGtmInstanceConfigLogSwitch`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets cloud gtm instance config log switch.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SetCloudGtmInstanceConfigLogSwitch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct SetCloudGtmInstanceConfigLogSwitch {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config id, for example `Config-000****`.
    pub config_id: String,
    /// Instance id, for example `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// Status.
    pub status: String,
}

/// Answer of [`SetCloudGtmInstanceConfigLogSwitch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetCloudGtmInstanceConfigLogSwitchResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
