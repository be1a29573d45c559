// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateCloudGtmAddress`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates cloud gtm address.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateCloudGtmAddress {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address, for example `223.5.XX.XX`.
    pub address: Option<String>,
    /// Address id, for example `addr-89518218114368****`.
    pub address_id: String,
    /// Attribute info.
    pub attribute_info: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Health judgement, for example `p50_ok`.
    pub health_judgement: Option<String>,
    /// Health tasks.
    #[rpc(json)]
    pub health_tasks: Vec<HealthTask>,
    /// Name, for example `Address-1`.
    pub name: Option<String>,
}

/// Health task.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct HealthTask {
    /// Port, for example `80`.
    pub port: Option<i32>,
    /// Template id, for example `mtp-89518052425100****`.
    pub template_id: Option<String>,
}

/// Answer of [`UpdateCloudGtmAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateCloudGtmAddressResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
