// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddTags`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds tags.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/AddTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_TAG_VALUE, errors::QUOTA_EXCEEDED_TAG,
        errors::INVALID_PARAMETER_TAG_KEY, errors::MISSING_PARAMETER_TAGS,
        errors::DUPLICATE_TAG_KEY, errors::NO_PERMISSION_OPERATOR,
        errors::QUOTA_EXCEED_TAGS_PER_RESOURCE, errors::INVALID_OPERATION_CONCURRENT_MODIFICATION,
        errors::INNER_RATE_LIMITING, errors::SYSTEM_ERROR, errors::INTERNAL_INVOKE_ERROR,
    )
)]
pub struct AddTags {
    /// Load balancer id, for example `lb-bp1kuzyb******`.
    pub load_balancer_id: String,
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
    /// Tags.
    pub tags: String,
}

/// Answer of [`AddTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddTagsResponse {
    /// Id of the request.
    pub request_id: String,
}
