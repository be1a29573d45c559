// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDeployRevision`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates deploy revision.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CreateDeployRevision)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateDeployRevision {
    /// Application name, for example `AgentColin3`.
    pub application_name: String,
    /// Deploy resource type, for example `Kubernetes`.
    pub deploy_resource_type: Option<String>,
    /// Description, for example `2026-01-03`.
    pub description: Option<String>,
    /// Hooks.
    pub hooks: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Revision type, for example `Command`.
    pub revision_type: Option<String>,
}

/// Answer of [`CreateDeployRevision`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDeployRevisionResponse {
    /// Id of the request.
    pub request_id: String,
    /// Revision.
    pub revision: Option<Revision>,
}

/// Revision.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Revision {
    /// Application name, for example `AgentColin3`.
    pub application_name: String,
    /// Deploy resource type, for example `Ecs`.
    pub deploy_resource_type: String,
    /// Description, for example `2026-01-05`.
    pub description: String,
    /// Hooks.
    pub hooks: String,
    /// Location.
    pub location: String,
    /// Revision id, for example `rev-0d6c6956faac431c891b`.
    pub revision_id: String,
    /// Revision type, for example `Oss`.
    pub revision_type: String,
}
