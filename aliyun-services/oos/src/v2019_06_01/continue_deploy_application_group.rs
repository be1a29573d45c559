// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ContinueDeployApplicationGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `ContinueDeployApplicationGroup`.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ContinueDeployApplicationGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ContinueDeployApplicationGroup {
    /// Application name, for example `MyApplication`.
    pub application_name: String,
    /// Deploy parameters.
    pub deploy_parameters: String,
    /// Name, for example `MyApplicationGroup`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ContinueDeployApplicationGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ContinueDeployApplicationGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
