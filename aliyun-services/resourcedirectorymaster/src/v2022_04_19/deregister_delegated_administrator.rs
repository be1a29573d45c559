// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeregisterDelegatedAdministrator`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deregisters delegated administrator.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeregisterDelegatedAdministrator)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_SERVICE_PRINCIPAL, errors::ACCOUNT_NOT_REGISTERED)
)]
pub struct DeregisterDelegatedAdministrator {
    /// Account id, for example `181761095690****`.
    pub account_id: String,
    /// Service principal, for example `cloudfw.aliyuncs.com`.
    pub service_principal: String,
}

/// Answer of [`DeregisterDelegatedAdministrator`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeregisterDelegatedAdministratorResponse {
    /// Id of the request.
    pub request_id: String,
}
