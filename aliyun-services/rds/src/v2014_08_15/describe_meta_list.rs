// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMetaList`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes meta list.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMetaList)
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
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::INVALID_META_EMPTY,
        errors::INVALID_META_TOO_LARGE, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_ENGINE_VERSION_403, errors::INVALID_BACKUP_LOG_STATUS,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_BACKUP_SET_ID_NOT_FOUND,
        errors::INVALID_PARAMETERS_FORMAT_404,
    )
)]
pub struct DescribeMetaList {
    /// Backup set id, for example `14358`.
    #[rpc(name = "BackupSetID")]
    pub backup_set_id: Option<i64>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Get DB name, for example `testdb1`.
    pub get_db_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page index, for example `1`.
    pub page_index: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Pattern, for example `test`.
    pub pattern: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Restore time, UTC, for example `2019-05-30T03:29:10Z`.
    pub restore_time: Option<String>,
    /// Restore type, for example `BackupSetID`.
    pub restore_type: Option<RestoreType>,
}

/// What `RestoreType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum RestoreType {
    /// `BackupSetID`.
    BackupSetID,
    /// `RestoreTime`.
    RestoreTime,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeMetaList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetaListResponse {
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
