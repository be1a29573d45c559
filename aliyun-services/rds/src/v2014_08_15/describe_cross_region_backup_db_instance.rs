// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCrossRegionBackupDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes cross region backup DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossRegionBackupDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_records,
        size = page_size,
        items = items,
        item = Item
    ),
    errors(
        errors::INVALID_PARAMETERS_FORMAT, errors::INVALID_REGION_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::API_NOT_SUPPORT, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND, errors::INVALID_INSTANCE_LEVEL_DISK_TYPE,
        errors::INVALID_PARAM, errors::KMS_API_ERROR, errors::SYSTEM_SALE_VALIDATE_FAILED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::CROSS_BACKUP_NOT_SUPPORT,
        errors::INCORRECT_DB_INSTANCE_ENGINE, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_PAGE_NOT_FOUND, errors::INVALID_USER_NOT_FOUND,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeCrossRegionBackupDBInstance {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeCrossRegionBackupDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCrossRegionBackupDBInstanceResponse {
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
    /// Items numbers, for example `1`.
    pub items_numbers: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Total records, for example `100`.
    pub total_records: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Backup enabled.
    pub backup_enabled: String,
    /// Backup enabled time.
    pub backup_enabled_time: String,
    /// Cross backup region.
    pub cross_backup_region: String,
    /// Cross backup type.
    pub cross_backup_type: String,
    /// DB instance description.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance status.
    #[rpc(name = "DBInstanceStatus")]
    pub db_instance_status: String,
    /// Engine.
    pub engine: String,
    /// Engine version.
    pub engine_version: String,
    /// Lock mode.
    pub lock_mode: String,
    /// Log backup enabled.
    pub log_backup_enabled: String,
    /// Log backup enabled time.
    pub log_backup_enabled_time: String,
    /// Retent type.
    pub retent_type: Option<i64>,
    /// Retention.
    pub retention: Option<i64>,
}
