// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCommand`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies command.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCommand)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::INVALID_PARAMETER_WORKING_DIR,
        errors::CMD_NAME_READONLY, errors::CMD_NAME_EXCEED_LIMIT, errors::CMD_CONTENT_EXCEED_LIMIT,
        errors::CMD_DESC_EXCEED_LIMIT, errors::OPERATION_FORBIDDEN,
        errors::INVALID_PARAMETER_CHARACTER_COMMAND_NAME,
        errors::INVALID_PARAMETER_CHARACTER_COMMAND_DESCRIPTION,
        errors::INVALID_PARAMETER_CHARACTER_COMMAND_WORKING_DIR,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_CMD_ID_NOT_FOUND,
        errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct ModifyCommand {
    /// Command content, for example `echo`.
    pub command_content: Option<String>,
    /// Command id, for example `c-hz01272yr52****`.
    pub command_id: String,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Launcher, for example `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
    pub launcher: Option<String>,
    /// Name, for example `test-CommandName`.
    pub name: Option<String>,
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
    /// Timeout, for example `120`.
    pub timeout: Option<i64>,
    /// Working dir, for example `/home/`.
    pub working_dir: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyCommand`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCommandResponse {
    /// Id of the request.
    pub request_id: String,
}
