// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeActiveOperationTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes active operation tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeActiveOperationTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items,
        item = Item
    ),
    errors(
        errors::INVALID_PAGE_PARAM_FORMAT, errors::REQUIRED_PARAM_NOT_FOUND,
        errors::INVALID_DB_TYPE, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeActiveOperationTasks {
    /// Allow cancel, for example `-1`.
    pub allow_cancel: Option<i32>,
    /// Allow change, for example `-1`.
    pub allow_change: Option<i32>,
    /// Change level, for example `all`.
    pub change_level: Option<String>,
    /// DB type, for example `all`.
    pub db_type: Option<String>,
    /// Ins name, for example `rm-bp191w771kd3****`.
    pub ins_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub page_size: Option<i32>,
    /// Product id, for example `RDS`.
    pub product_id: Option<String>,
    /// Region, for example `cn-beijing`.
    pub region: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `-1`.
    pub status: Option<i32>,
    /// Task type, for example `rds_apsaradb_upgrade`.
    pub task_type: Option<String>,
}

/// Answer of [`DescribeActiveOperationTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeActiveOperationTasksResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `1`.
    pub total_record_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Allow cancel, for example `1`.
    pub allow_cancel: String,
    /// Allow change, for example `1`.
    pub allow_change: String,
    /// Change level, for example `S1`.
    pub change_level: String,
    /// Change level en, for example `System maintenance`.
    pub change_level_en: String,
    /// Change level zh, for example `系统运维`.
    pub change_level_zh: String,
    /// Created time, UTC, for example `2018-05-30T14:30:00Z`.
    pub created_time: String,
    /// Current avz, for example `cn-beijing-h`.
    #[rpc(name = "CurrentAVZ")]
    pub current_avz: String,
    /// DB type, for example `mysql`.
    pub db_type: String,
    /// DB version, for example `5.7`.
    pub db_version: String,
    /// Deadline, UTC, for example `2018-05-30T23:59:59Z`.
    pub deadline: String,
    /// Id, for example `11111`.
    pub id: Option<i64>,
    /// Impact, for example `TransientDisconnection`.
    pub impact: String,
    /// Impact en, for example `Transient instance disconnection`.
    pub impact_en: String,
    /// Impact zh, for example `实例闪断`.
    pub impact_zh: String,
    /// Ins comment, for example `test`.
    pub ins_comment: String,
    /// Ins name, for example `rm-wz96h8jujh512****`.
    pub ins_name: String,
    /// Modified time, UTC, for example `2018-05-30T14:30:00Z`.
    pub modified_time: String,
    /// Prepare interval, for example `04:00:00`.
    pub prepare_interval: String,
    /// Region, for example `cn-beijing`.
    pub region: String,
    /// Result info, for example `userCancel`.
    pub result_info: String,
    /// Start time, UTC, for example `2018-05-30T00:00:00Z`.
    pub start_time: String,
    /// Status, for example `3`.
    pub status: Option<i64>,
    /// Sub ins names.
    pub sub_ins_names: Vec<String>,
    /// Switch time, UTC, for example `2018-05-30T14:30:00Z`.
    pub switch_time: String,
    /// Task params.
    pub task_params: String,
    /// Task type, for example `rds_apsaradb_upgrade`.
    pub task_type: String,
    /// Task type en, for example `Minor version update`.
    pub task_type_en: String,
    /// Task type zh, for example `小版本升级`.
    pub task_type_zh: String,
}
