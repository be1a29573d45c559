// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RunCommand`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Runs command.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RunCommand)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::MISSING_PARAM_INSTANCE_ID,
        errors::NUMBER_EXCEED_TAGS, errors::INVALID_TAG_VALUE_MALFORMED, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::MISSING_PARAMETER_TAG_KEY,
        errors::INVALID_CONTAINER_ID_MALFORMED, errors::INVALID_CONTAINER_NAME_MALFORMED,
        errors::INVALID_CLIENT_TOKEN_MALFORMED, errors::CMD_PARAM_EMPTY_KEY,
        errors::CMD_PARAM_INVALID_PARAM_NAME, errors::CMD_CONTENT_DECODE_ERROR,
        errors::INVALID_INSTANCE_NOT_MATCH, errors::MISSING_PARAM_FREQUENCY,
        errors::INVALID_PARAM_FREQUENCY, errors::PARAMETER_KEY_DUPLICATE_400,
        errors::PARAMETER_NOT_MATCHED_400, errors::WINDOWS_PASSWORD_NAME_MISSED_400,
        errors::PARAMETER_DISABLED, errors::INVALID_PARAMETER_WORKING_DIR,
        errors::NUMBER_EXCEED_RESOURCE_TAGS, errors::MISSING_PARAMETER_RESOURCE_TAG_KEY,
        errors::INVALID_RESOURCE_TAG_KEY_MALFORMED, errors::INVALID_RESOURCE_TAG_VALUE_MALFORMED,
        errors::DUPLICATE_RESOURCE_TAG_KEY, errors::INVALID_RESOURCE_TAG_INSTANCE_NOT_FOUND,
        errors::INVALID_RESOURCE_TAG_CONFLICT_WITH_INSTANCE_IDS, errors::CMD_CONTENT_EXCEED_LIMIT,
        errors::CMD_NAME_EXCEED_LIMIT, errors::CMD_DESC_EXCEED_LIMIT,
        errors::CMD_COUNT_EXCEED_QUOTA, errors::CMD_PARAM_COUNT_EXCEED_LIMIT,
        errors::CMD_PARAM_NAME_EXCEED_LIMIT, errors::INSTANCE_IDS_EXCEED_LIMIT,
        errors::INVOCATION_EXCEED_QUOTA, errors::PARAMETER_COUNT_EXCEED_LIMIT,
        errors::PARAMETER_KEY_EXCEED_LIMIT, errors::PARAMETER_TYPE_NOT_SUPPORTED,
        errors::USERNAME_EXCEED_LIMIT, errors::WINDOWS_PASSWORD_NAME_EXCEED_LIMIT,
        errors::PARAMETER_STORE_NOT_SUPPORTED, errors::TEMPORARY_ACCESS_KEY_ERROR,
        errors::PARAMETER_STORE_INVALID_PARAMETERS, errors::PARAMETER_STORE_NO_PERMISSION,
        errors::OPERATION_DENIED_BID_OWN_RESOURCE, errors::OPERATION_FORBIDDEN,
        errors::IDEMPOTENT_PARAMETER_MISMATCH, errors::IDEMPOTENT_PROCESSING,
        errors::INVALID_STATUS_RESOURCE_GROUP, errors::INVALID_PARAMETER_CHARACTER_COMMAND_NAME,
        errors::INVALID_PARAMETER_CHARACTER_COMMAND_DESCRIPTION,
        errors::INVALID_PARAMETER_CHARACTER_COMMAND_WORKING_DIR,
        errors::INVALID_CMD_TYPE_NOT_FOUND, errors::INVALID_REPEAT_MODE_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_INSTANCE_NOT_FOUND,
        errors::INVALID_CMD_ID_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INVALID_TERMINATION_MODE_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct RunCommand {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Command content, for example `ZWNobyAxMjM=`.
    pub command_content: String,
    /// Container id.
    pub container_id: Option<String>,
    /// Container name, for example `test-container`.
    pub container_name: Option<String>,
    /// Content encoding, for example `Base64`.
    pub content_encoding: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Enable parameter: default `false`, for example `false`.
    pub enable_parameter: Option<bool>,
    /// Frequency.
    pub frequency: Option<String>,
    /// Instance id: at most 501 items.
    #[rpc(max_len = 501)]
    pub instance_id: Vec<String>,
    /// Keep command: default `false`, for example `false`.
    pub keep_command: Option<bool>,
    /// Launcher, for example `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
    pub launcher: Option<String>,
    /// Name, for example `testName`.
    pub name: Option<String>,
    /// OSs output delivery, for example `oss://testBucket/testPrefix`.
    pub oss_output_delivery: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Parameters.
    #[rpc(json)]
    pub parameters: Option<JsonValue>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Repeat mode, for example `Once`.
    pub repeat_mode: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource tag: at most 11 items.
    #[rpc(dotted, max_len = 11)]
    pub resource_tag: Vec<ResourceTag>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Termination mode, for example `ProcessTree`.
    pub termination_mode: Option<String>,
    /// Timed, for example `true`.
    pub timed: Option<bool>,
    /// Timeout, for example `3600`.
    pub timeout: Option<i64>,
    /// Type, for example `RunShellScript`.
    pub r#type: String,
    /// Username, for example `test`.
    pub username: Option<String>,
    /// Windows password name.
    pub windows_password_name: Option<String>,
    /// Working dir, for example `/home/user`.
    pub working_dir: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Resource tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceTag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`RunCommand`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RunCommandResponse {
    /// Command id, for example `c-7d2a745b412b4601b2d47f6a768d****`.
    pub command_id: String,
    /// Invoke id, for example `t-7d2a745b412b4601b2d47f6a768d****`.
    pub invoke_id: String,
    /// Id of the request.
    pub request_id: String,
}
