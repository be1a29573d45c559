// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateInstancePackageState`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Updates instance package state.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateInstancePackageState)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateInstancePackageState {
    /// Configuration info.
    pub configuration_info: Option<String>,
    /// Configure action, for example `install`.
    pub configure_action: String,
    /// Instance id, for example `i-bp1jaxa2bs4bps7*****`.
    pub instance_id: String,
    /// Parameters.
    #[rpc(json)]
    pub parameters: Option<JsonValue>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template name, for example `ACS-ECS-InventoryDataCollection`.
    pub template_name: String,
    /// Template version, for example `v1`.
    pub template_version: Option<String>,
}

/// Answer of [`UpdateInstancePackageState`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateInstancePackageStateResponse {
    /// Id of the request.
    pub request_id: String,
}
