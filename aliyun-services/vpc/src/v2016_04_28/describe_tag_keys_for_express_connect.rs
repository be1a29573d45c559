// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTagKeysForExpressConnect`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes tag keys for express connect.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeTagKeysForExpressConnect)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_result, items = tag_keys, item = TagKey),
    errors(
        errors::BOTH_EMPTY_TAGS_AND_RESOURCES, errors::MISSING_PARAMETER_TAG_KEY,
        errors::MISSING_PARAMETER_TAG_VALUE, errors::INVALID_TAG_KEY, errors::INVALID_TAG_VALUE,
        errors::INVALID_INSTANCE_TYPE_NOT_FOUND, errors::INVALID_INSTANCE_IDS_NOT_FOUND,
        errors::FORBIDDEN_TAG_KEYS, errors::QUOTA_EXCEEDED_TAG_NUM,
        errors::FORBIDDEN_TAG_KEY_DUPLICATED, errors::SIZE_LIMIT_EXCEEDED_RESOURCE_ID,
        errors::FORBIDDEN,
    )
)]
pub struct DescribeTagKeysForExpressConnect {
    /// Keyword, for example `keyword`.
    pub keyword: Option<String>,
    /// Max result: at most 500; default `100`, for example `20`.
    #[rpc(max = 500)]
    pub max_result: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id: at most 21 items.
    #[rpc(max_len = 21)]
    pub resource_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `PHYSICALCONNECTION`.
    pub resource_type: Option<String>,
}

/// Answer of [`DescribeTagKeysForExpressConnect`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTagKeysForExpressConnectResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Tag keys.
    #[rpc(wrapper = "TagKey")]
    pub tag_keys: Vec<TagKey>,
}

/// Tag key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagKey {
    /// Tag key.
    pub tag_key: String,
    /// Type.
    pub r#type: String,
}
