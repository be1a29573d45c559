// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCrossBackupMetaList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes cross backup meta list.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossBackupMetaList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_index,
        total = total_record_count,
        size = page_size,
        items = items?.meta,
        item = Meta
    ),
    errors(
        errors::NO_AVAILABLE_DISASTER_RESTORE_BAKSET, errors::INVALID_PAGE_SIZE,
        errors::INVALID_PAGE_INDEX, errors::INVALID_RESTORE_TIME_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_META_EMPTY, errors::INVALID_META_TOO_LARGE,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_ENGINE_VERSION_403,
        errors::INVALID_BACKUP_LOG_STATUS, errors::INVALID_BACKUP_SET_ID_NOT_FOUND,
        errors::INVALID_PARAMETERS_FORMAT_404, errors::REQUEST_NOT_FOUND,
    )
)]
pub struct DescribeCrossBackupMetaList {
    /// Backup set id, for example `123456`.
    pub backup_set_id: String,
    /// Get DB name, for example `testdb1`.
    pub get_db_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page index, for example `1`.
    pub page_index: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
    /// Pattern, for example `test`.
    pub pattern: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeCrossBackupMetaList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCrossBackupMetaListResponse {
    /// DB instance name, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `1`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total page count, for example `1`.
    pub total_page_count: Option<i64>,
    /// Total record count, for example `1`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Meta.
    pub meta: Vec<Meta>,
}

/// Meta.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Meta {
    /// Database.
    pub database: String,
    /// Size.
    pub size: String,
    /// Tables.
    pub tables: String,
}
