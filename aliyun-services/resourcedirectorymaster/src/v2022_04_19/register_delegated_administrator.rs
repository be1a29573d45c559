// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RegisterDelegatedAdministrator`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Registers delegated administrator.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/RegisterDelegatedAdministrator)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_SERVICE_PRINCIPAL, errors::ACCOUNT_ALREADY_REGISTERED,
        errors::DELEGATED_ACCOUNT_NUMBER_EXCEEDED,
        errors::CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR,
    )
)]
pub struct RegisterDelegatedAdministrator {
    /// Account id, for example `181761095690****`.
    pub account_id: String,
    /// Service principal, for example `cloudfw.aliyuncs.com`.
    pub service_principal: String,
}

/// Answer of [`RegisterDelegatedAdministrator`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RegisterDelegatedAdministratorResponse {
    /// Id of the request.
    pub request_id: String,
}
