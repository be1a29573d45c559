// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `InstallRCCloudAssistant`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Installs rc cloud assistant.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/InstallRCCloudAssistant)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct InstallRCCloudAssistant {
    /// Instance ids.
    #[rpc(json, required)]
    pub instance_ids: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`InstallRCCloudAssistant`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstallRCCloudAssistantResponse {
    /// Id of the request.
    pub request_id: String,
}
