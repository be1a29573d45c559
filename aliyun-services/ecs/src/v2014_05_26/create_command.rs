// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCommand`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates command.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCommand)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::CMD_PARAM_EMPTY_KEY,
        errors::CMD_PARAM_INVALID_PARAM_NAME, errors::CMD_CONTENT_DECODE_ERROR,
        errors::INVALID_PARAMETER_WORKING_DIR, errors::CMD_CONTENT_EXCEED_LIMIT,
        errors::CMD_NAME_EXCEED_LIMIT, errors::CMD_DESC_EXCEED_LIMIT,
        errors::CMD_COUNT_EXCEED_QUOTA, errors::CMD_PARAM_COUNT_EXCEED_LIMIT,
        errors::CMD_PARAM_NAME_EXCEED_LIMIT, errors::OPERATION_FORBIDDEN,
        errors::INVALID_STATUS_RESOURCE_GROUP, errors::INVALID_PARAMETER_CHARACTER_COMMAND_NAME,
        errors::INVALID_PARAMETER_CHARACTER_COMMAND_DESCRIPTION,
        errors::INVALID_PARAMETER_CHARACTER_COMMAND_WORKING_DIR,
        errors::INVALID_CMD_TYPE_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct CreateCommand {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Command content, for example `ZWNobyAxMjM=`.
    pub command_content: String,
    /// Content encoding, for example `PlainText`.
    pub content_encoding: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Enable parameter: default `false`, for example `false`.
    pub enable_parameter: Option<bool>,
    /// Launcher, for example `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
    pub launcher: Option<String>,
    /// Name, for example `testName`.
    pub name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-123******`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Timeout, for example `60`.
    pub timeout: Option<i64>,
    /// Type, for example `RunShellScript`.
    pub r#type: String,
    /// Working dir, for example `/home/user`.
    pub working_dir: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateCommand`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCommandResponse {
    /// Command id, for example `c-7d2a745b412b4601b2d47f6a768d****`.
    pub command_id: String,
    /// Id of the request.
    pub request_id: String,
}
