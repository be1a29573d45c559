// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCloudGtmInstanceConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates cloud gtm instance config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateCloudGtmInstanceConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct CreateCloudGtmInstanceConfig {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Charge type, for example `postpay`.
    pub charge_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable status, for example `enable`.
    pub enable_status: Option<String>,
    /// Instance id, for example `gtm-cn-jmp3qnw**03`.
    pub instance_id: Option<String>,
    /// Remark, for example `test`.
    pub remark: Option<String>,
    /// Schedule hostname, for example `www`.
    pub schedule_hostname: Option<String>,
    /// Schedule rr type, for example `A`.
    pub schedule_rr_type: Option<String>,
    /// Schedule zone mode, for example `custom`.
    pub schedule_zone_mode: Option<String>,
    /// Schedule zone name, for example `example.com`.
    pub schedule_zone_name: Option<String>,
    /// TTL, for example `30`.
    pub ttl: Option<i32>,
}

/// Answer of [`CreateCloudGtmInstanceConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCloudGtmInstanceConfigResponse {
    /// Config id.
    pub config_id: Option<bool>,
    /// Instance id, for example `gtm-cn-xxxxx`.
    pub instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
