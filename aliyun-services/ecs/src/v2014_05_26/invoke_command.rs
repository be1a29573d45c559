// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `InvokeCommand`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Invokes command.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/InvokeCommand)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::MISSING_PARAM_INSTANCE_ID,
        errors::INVALID_CONTAINER_ID_MALFORMED, errors::INVALID_CONTAINER_NAME_MALFORMED,
        errors::INVALID_CLIENT_TOKEN_MALFORMED, errors::INVALID_INSTANCE_NOT_MATCH,
        errors::MISSING_PARAM_FREQUENCY, errors::INVALID_PARAM_FREQUENCY,
        errors::PARAMETER_MISSING_VALUE, errors::PARAMETER_DISABLED,
        errors::INVALID_PARAMETER_PARAMETERS, errors::NUMBER_EXCEED_RESOURCE_TAGS,
        errors::MISSING_PARAMETER_RESOURCE_TAG_KEY, errors::INVALID_RESOURCE_TAG_KEY_MALFORMED,
        errors::INVALID_RESOURCE_TAG_VALUE_MALFORMED, errors::DUPLICATE_RESOURCE_TAG_KEY,
        errors::INVALID_RESOURCE_TAG_INSTANCE_NOT_FOUND,
        errors::INVALID_RESOURCE_TAG_CONFLICT_WITH_INSTANCE_IDS, errors::INSTANCE_IDS_EXCEED_LIMIT,
        errors::INVOCATION_EXCEED_QUOTA, errors::PARAMETER_COUNT_EXCEED_LIMIT,
        errors::PARAMETER_KEY_EXCEED_LIMIT, errors::CMD_CONTENT_EXCEED_LIMIT,
        errors::PARAMETER_KEY_DUPLICATE, errors::PARAMETER_NOT_MATCHED,
        errors::PARAMETER_TYPE_NOT_SUPPORTED, errors::USERNAME_EXCEED_LIMIT,
        errors::WINDOWS_PASSWORD_NAME_EXCEED_LIMIT, errors::WINDOWS_PASSWORD_NAME_MISSED,
        errors::PARAMETER_STORE_NOT_SUPPORTED, errors::TEMPORARY_ACCESS_KEY_ERROR,
        errors::PARAMETER_STORE_INVALID_PARAMETERS, errors::PARAMETER_STORE_NO_PERMISSION,
        errors::OPERATION_FORBIDDEN, errors::IDEMPOTENT_PARAMETER_MISMATCH,
        errors::IDEMPOTENT_PROCESSING, errors::INVALID_REPEAT_MODE_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_INSTANCE_NOT_FOUND,
        errors::INVALID_CMD_ID_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INVALID_TERMINATION_MODE_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct InvokeCommand {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Command id, for example `c-e996287206324975b5fbe1d****`.
    pub command_id: String,
    /// Container id.
    pub container_id: Option<String>,
    /// Container name, for example `test-container`.
    pub container_name: Option<String>,
    /// Frequency.
    pub frequency: Option<String>,
    /// Instance id: at most 501 items.
    #[rpc(max_len = 501)]
    pub instance_id: Vec<String>,
    /// Launcher, for example `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
    pub launcher: Option<String>,
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
    /// Timeout, for example `60`.
    pub timeout: Option<i64>,
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

/// Answer of [`InvokeCommand`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InvokeCommandResponse {
    /// Invoke id, for example `t-7d2a745b412b4601b2d47f6a768d****`.
    pub invoke_id: String,
    /// Id of the request.
    pub request_id: String,
}
