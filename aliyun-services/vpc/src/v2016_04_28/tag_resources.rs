// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_TAG_KEY, errors::INVALID_TAG_VALUE, errors::MISSING_PARAM,
        errors::INVALID_INSTANCE_TYPE_NOT_FOUND, errors::INVALID_INSTANCE_IDS_NOT_FOUND,
        errors::FORBIDDEN_TAG_KEYS, errors::QUOTA_EXCEEDED_TAG_NUM,
        errors::INVALID_TAG_SCOPE_NOT_FOUND, errors::FORBIDDEN_NOT_ALLOWED_CATEGARY,
        errors::FORBIDDEN_TAG_KEY_DUPLICATED, errors::SIZE_LIMIT_EXCEEDED_TAG_NUM,
        errors::SIZE_LIMIT_EXCEEDED_RESOURCE_ID, errors::MISSING_PARAMETER_TAG_VALUE,
        errors::MISSING_PARAMETER_TAG_KEY, errors::MISSING_PARAM_TAGS, errors::FORBIDDEN,
    )
)]
pub struct TagResources {
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
    /// Resource type, for example `VPC`.
    pub resource_type: String,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21, required)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
