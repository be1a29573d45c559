// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_RESOURCE_ARN_REGION, errors::INVALID_RESOURCE_ARN_ACCOUNT,
        errors::INVALID_RESOURCE_ARN_FORMAT_ERROR, errors::INVALID_PARAMETER_RESOURCE_TYPE_400,
        errors::INVALID_PARAMETER_SERVICE_CODE, errors::INVALID_PARAMETER_TAG_KEY,
        errors::INVALID_PARAMETER_TAG_VALUE_400, errors::INVALID_PARAMETER_TAGS,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_PARAMETER_CATEGORY,
        errors::MISSING_PARAMETER_CREATEBY, errors::MISSING_PARAMETER_RESOURCE_IDS,
        errors::NO_PERMISSION_OPERATOR, errors::NO_PERMISSION_KEY_CATEGORY,
        errors::NO_PERMISSION_KEY_OPERATOR, errors::NUMBER_EXCEED_RESOURCE_IDS,
        errors::NUMBER_EXCEED_TAGS, errors::QUOTA_EXCEED_TAGS_PER_RESOURCE,
        errors::MISSING_TAG_KEY, errors::MISSING_PARAMETER_ALI_UID, errors::MISSING_PARAMETER_BID,
        errors::MISSING_PARAMETER_TAG_KEY,
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
    /// Resource ARN: at most 101 items.
    #[rpc(name = "ResourceARN", max_len = 101, required)]
    pub resource_arn: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Tags, for example `{"k1":"v1","k2":"v2"}`.
    pub tags: String,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Failed resources.
    #[rpc(wrapper = "FailedResource")]
    pub failed_resources: Vec<FailedResource>,
    /// Id of the request.
    pub request_id: String,
}

/// Failed resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailedResource {
    /// Resource ARN.
    #[rpc(name = "ResourceARN")]
    pub resource_arn: String,
    /// Result.
    pub result: Option<FailedResourceResult>,
}

/// Result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailedResourceResult {
    /// Code.
    pub code: String,
    /// Message.
    pub message: String,
}
