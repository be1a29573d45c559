// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDeploymentSet`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes deployment set.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDeploymentSet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::DEPENDENCY_VIOLATION_NOT_EMPTY,
        errors::DEPENDENCY_VIOLATION_REFER_BY_HPC,
    )
)]
pub struct DeleteDeploymentSet {
    /// Deployment set id, for example `ds-bp1g5ahlkal88d7x****`.
    pub deployment_set_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteDeploymentSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDeploymentSetResponse {
    /// Id of the request.
    pub request_id: String,
}
