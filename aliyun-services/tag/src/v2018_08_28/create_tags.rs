// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateTags`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates tags.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/CreateTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::WRONG_ENDPOINT, errors::INVALID_PARAMETER_KEY, errors::INVALID_PARAMETER_VALUE,
        errors::NO_PERMISSION_OPERATOR, errors::MISSING_PARAMETER_TAG_KEY_VALUE_PARAM_LIST,
        errors::MISSING_PARAMETER_KEY, errors::MISSING_PARAMETER_VALUE,
    )
)]
pub struct CreateTags {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Tag key value param list: at most 10 items.
    #[rpc(dotted, max_len = 10, required)]
    pub tag_key_value_param_list: Vec<TagKeyValueParam>,
}

/// Tag key value param.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TagKeyValueParam {
    /// Description, for example `Business environment`.
    pub description: Option<String>,
    /// Key, for example `Environment`.
    pub key: String,
    /// Tag value param list.
    pub tag_value_param_list: Vec<TagValueParam>,
}

/// Tag value param.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TagValueParam {
    /// Description, for example `Test environment`.
    pub description: Option<String>,
    /// Value, for example `test`.
    pub value: Option<String>,
}

/// Answer of [`CreateTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateTagsResponse {
    /// Id of the request.
    pub request_id: String,
}
