// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Untags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/UntagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::TAG_TYPE_NOT_SAME, errors::RESOURCE_NOT_EXIST, errors::DENIED_FOR_NONE_TAG_CREATOR,
        errors::DENIED_FOR_SCOPE_NOT_EQUAL, errors::INVALID_PARAM_RESOURCE_TYPE,
        errors::INVALID_PARAM_TAG_KEY, errors::INVALID_PARAM_TAG_VALUE,
        errors::INVALID_PARAM_TAG_KEY_OR_VALUE, errors::INVALID_PARAM_TAG_OWNER_UID,
        errors::INVALID_PARAM_TAG_OWNER_BID, errors::MISSING_PARAM_TAG_OWNER_UID,
        errors::MISSING_PARAM_TAG_OWNER_BID, errors::INVALID_PARAMETER_REGION_ID,
        errors::MISSING_PARAM_RESOURCE_ID, errors::DENIED_FOR_OPERATE_CUSTOM_TAG,
        errors::DUPLICATE_TAG_KEY, errors::SIZE_LIMIT_EXCEEDED_RESOURCE_ID,
        errors::SIZE_LIMIT_EXCEEDED_TAG_KEY,
    )
)]
pub struct UntagResources {
    /// All: default `false`, for example `true`.
    pub all: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51, required)]
    pub resource_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Tag key: at most 21 items.
    #[rpc(max_len = 21)]
    pub tag_key: Vec<String>,
}

/// Answer of [`UntagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UntagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
