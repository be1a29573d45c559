// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceByTags`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance by tags.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceByTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.db_instance_tag,
        item = DBInstanceTag
    ),
    errors(
        errors::TAG_NO_REGION_ID_EXIST, errors::TAG_NO_TAG_INFO_EXIST,
        errors::TAG_TAG_KEY_CAN_NOT_BE_ALL, errors::TAG_TAG_KEY_DUPLEX,
        errors::TAG_NO_DB_INSTANCE_ID_EXIST, errors::TAG_TOO_MANY_DB_INSTANCE_IDS,
        errors::TAG_TOO_MANY_TAGS_FOR_ONE_INSTANCE, errors::TAG_SET_TAG_INFO_AT_TWO_PARAMTERS,
        errors::TAG_ALLOW5_TAG_INFOS, errors::TAG_TAG_KEY_IS_BLANK,
        errors::TAG_TAG_KEY_START_WITH_ALIYUN, errors::TAG_TAG_KEY_TOO_LONG,
        errors::TAG_TAG_VALUE_TOO_LONG, errors::TAG_INVALID_TAGS_PARAMTER, errors::TAG_MALFORMED,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND_404, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct DescribeDBInstanceByTags {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6w**********`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 0 to 2147483647.
    #[rpc(min = 0, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Proxy id, for example `None`.
    #[rpc(name = "proxyId")]
    pub proxy_id: Option<String>,
}

/// Answer of [`DescribeDBInstanceByTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceByTagsResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `10`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `30`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// DB instance tag.
    #[rpc(name = "DBInstanceTag")]
    pub db_instance_tag: Vec<DBInstanceTag>,
}

/// DB instance tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceTag {
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
