// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDeploymentSetAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies deployment set attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDeploymentSetAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_DEPLOYMENT_SET_NAME_MALFORMED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_DEPLOYMENT_SET_ID_NOT_FOUND,
    )
)]
pub struct ModifyDeploymentSetAttribute {
    /// Affinity, for example `3`.
    pub affinity: Option<i64>,
    /// Deployment set id, for example `ds-bp1frxuzdg87zh4p****`.
    pub deployment_set_id: String,
    /// Deployment set name, for example `DeploymentSetTestName`.
    pub deployment_set_name: Option<String>,
    /// Description, for example `TestDescription`.
    pub description: Option<String>,
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

/// Answer of [`ModifyDeploymentSetAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDeploymentSetAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
