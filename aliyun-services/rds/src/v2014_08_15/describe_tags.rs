// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTags`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes tags.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::TAG_NO_REGION_ID_EXIST, errors::TAG_NO_TAG_INFO_EXIST,
        errors::TAG_TAG_KEY_CAN_NOT_BE_ALL, errors::TAG_TAG_KEY_DUPLEX,
        errors::TAG_NO_DB_INSTANCE_ID_EXIST, errors::TAG_TOO_MANY_DB_INSTANCE_IDS,
        errors::TAG_TOO_MANY_TAGS_FOR_ONE_INSTANCE, errors::TAG_ALLOW5_TAG_INFOS,
        errors::TAG_TAG_KEY_IS_BLANK, errors::TAG_TAG_KEY_START_WITH_ALIYUN,
        errors::TAG_TAG_KEY_TOO_LONG, errors::TAG_TAG_VALUE_TOO_LONG, errors::TAG_MALFORMED,
        errors::TAG_SET_TAG_INFO_AT_TWO_PARAMETER, errors::TAG_INVALID_TAGS_PARAMETER,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND_404,
    )
)]
pub struct DescribeTags {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
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
    /// Resource type: default `INSTANCE`, for example `INSTANCE`.
    pub resource_type: Option<String>,
    /// Tags, for example `{“key1”:”value1”}`.
    pub tags: Option<String>,
    /// Proxy id, for example `API`.
    #[rpc(name = "proxyId")]
    pub proxy_id: Option<String>,
}

/// Answer of [`DescribeTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTagsResponse {
    /// Items.
    pub items: Option<Items>,
    /// Id of the request.
    pub request_id: String,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Tag infos.
    pub tag_infos: Vec<TagInfo>,
}

/// Tag info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagInfo {
    /// DB instance ids.
    #[rpc(name = "DBInstanceIds", wrapper = "DBInstanceIds")]
    pub db_instance_ids: Vec<String>,
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
