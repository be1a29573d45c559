// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Untags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/UntagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NUMBER_EXCEED_TAGS, errors::NUMBER_EXCEED_RESOURCE_IDS,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::MISSING_PARAMETER,
        errors::INVALID_TAG_KEY_MALFORMED_400, errors::INVALID_RESOURCE_ID_NOT_FOUND,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct UntagResources {
    /// All, for example `false`.
    pub all: Option<bool>,
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
    /// Resource type, for example `INSTANCE`.
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
