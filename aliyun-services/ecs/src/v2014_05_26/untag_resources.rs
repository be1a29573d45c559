// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Untags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/UntagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NUMBER_EXCEED_RESOURCE_IDS, errors::NUMBER_EXCEED_TAGS, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::OPERATION_DENIED_QUOTA_EXCEED, errors::INVALID_TAG_MISMATCH,
        errors::INVALID_TAG_COUNT, errors::INVALID_SCOPE, errors::PERMISSION_DENIED_TAG_OWNER_BID,
        errors::PERMISSION_DENIED_TAG_OWNER_UID, errors::PERMISSION_DENIED_SCOPE,
        errors::INVALID_RESOURCE_ID_NOT_SUPPORTED, errors::NO_PERMISSION_KEY_SCOPE,
        errors::NO_PERMISSION_TAG, errors::PARAM_CONFLICT, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::MISSING_PARAMETER_RESOURCE_IDS, errors::MISSING_PARAMETER_TAG_OWNER_UID,
        errors::MISSING_PARAMETER_TAG_OWNER_BID, errors::MISSING_PARAMETER_RESOURCE_TYPE,
        errors::MISSING_PARAMETER_TAGS, errors::MISSING_PARAMETER_REGION_ID_404,
        errors::INVALID_RESOURCE_ID_NOT_FOUND, errors::INVALID_RESOURCE_TYPE_NOT_FOUND,
    )
)]
pub struct UntagResources {
    /// All, for example `false`.
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
