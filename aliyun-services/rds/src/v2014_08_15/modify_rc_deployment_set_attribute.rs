// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCDeploymentSetAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc deployment set attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDeploymentSetAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCDeploymentSetAttribute {
    /// Deployment set id, for example `ds-bp1frxuzdg87zh4p****`.
    pub deployment_set_id: String,
    /// Deployment set name, for example `DeploymentSetTestName`.
    pub deployment_set_name: Option<String>,
    /// Description, for example `TestDescription`.
    pub description: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`ModifyRCDeploymentSetAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCDeploymentSetAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
