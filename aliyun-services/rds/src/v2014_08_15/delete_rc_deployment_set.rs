// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRCDeploymentSet`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes rc deployment set.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCDeploymentSet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRCDeploymentSet {
    /// Deployment set id, for example `ds-uf6c8qerk019bj1l****`.
    pub deployment_set_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`DeleteRCDeploymentSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRCDeploymentSetResponse {
    /// Id of the request.
    pub request_id: String,
}
