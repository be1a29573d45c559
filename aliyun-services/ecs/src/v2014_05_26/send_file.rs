// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendFile`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Sends file.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/SendFile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::MISSING_PARAM_INSTANCE_ID,
        errors::NUMBER_EXCEED_TAGS, errors::MISSING_PARAMETER_TAG_KEY, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::FILE_TARGET_DIR_INVALID, errors::FILE_MODE_INVALID,
        errors::FILE_CONTENT_DECODE_ERROR, errors::FILE_CONTENT_TYPE_INVALID,
        errors::INVALID_PARAMETER_FILE_OWNER, errors::INVALID_PARAMETER_FILE_GROUP,
        errors::FILE_SIZE_EXCEED_LIMIT, errors::FILE_NAME_EXCEED_LIMIT,
        errors::FILE_DESC_EXCEED_LIMIT, errors::INSTANCE_IDS_EXCEED_LIMIT,
        errors::OPERATION_FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct SendFile {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Content.
    pub content: String,
    /// Content type, for example `PlainText`.
    pub content_type: Option<String>,
    /// Description, for example `This is a test file.`.
    pub description: Option<String>,
    /// File group, for example `test`.
    pub file_group: Option<String>,
    /// File mode, for example `0644`.
    pub file_mode: Option<String>,
    /// File owner, for example `test`.
    pub file_owner: Option<String>,
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub instance_id: Vec<String>,
    /// Name, for example `file.txt`.
    pub name: String,
    /// Overwrite, for example `true`.
    pub overwrite: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Target dir, for example `/home`.
    pub target_dir: String,
    /// Timeout, for example `60`.
    pub timeout: Option<i64>,
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

/// Answer of [`SendFile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendFileResponse {
    /// Invoke id, for example `f-7d2a745b412b46****`.
    pub invoke_id: String,
    /// Id of the request.
    pub request_id: String,
}
