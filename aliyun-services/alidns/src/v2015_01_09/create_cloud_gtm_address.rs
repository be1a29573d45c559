// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCloudGtmAddress`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates cloud gtm address.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateCloudGtmAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct CreateCloudGtmAddress {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Address, for example `223.5.XX.XX`.
    pub address: String,
    /// Attribute info.
    pub attribute_info: Option<String>,
    /// Available mode, for example `auto`.
    pub available_mode: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable status, for example `enable`.
    pub enable_status: String,
    /// Health judgement, for example `p50_ok`.
    pub health_judgement: String,
    /// Health tasks.
    #[rpc(json)]
    pub health_tasks: Vec<HealthTask>,
    /// Manual available status, for example `available`.
    pub manual_available_status: Option<String>,
    /// Name, for example `Address-1`.
    pub name: String,
    /// Remark, for example `test`.
    pub remark: Option<String>,
    /// Type, for example `IPv4`.
    pub r#type: String,
}

/// Health task.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct HealthTask {
    /// Port, for example `80`.
    pub port: Option<i32>,
    /// Template id, for example `mtp-89518052425100****`.
    pub template_id: Option<String>,
}

/// Answer of [`CreateCloudGtmAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCloudGtmAddressResponse {
    /// Address id, for example `addr-8951821811436****`.
    pub address_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
