// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeModifyPGHbaConfigLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes modify pg hba config log.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeModifyPGHbaConfigLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_FORMAT, errors::INVALID_END_TIME_FORMAT,
        errors::INCORRECT_DB_INSTANCE_TYPE_400, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeModifyPGHbaConfigLog {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `pgm-bp1lymyn1v3i****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2021-11-25T06:00:40Z`.
    pub end_time: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2021-11-25T05:00:40Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeModifyPGHbaConfigLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeModifyPGHbaConfigLogResponse {
    /// DB instance id, for example `pgm-bp1lymyn1v3i****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Hba log items.
    #[rpc(wrapper = "HbaLogItem")]
    pub hba_log_items: Vec<HbaLogItem>,
    /// Log item count, for example `1`.
    pub log_item_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

/// Hba log item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HbaLogItem {
    /// After hba items.
    #[rpc(wrapper = "HbaItem")]
    pub after_hba_items: Vec<AfterHbaItem>,
    /// Before hba items.
    #[rpc(wrapper = "HbaItem")]
    pub before_hba_items: Vec<BeforeHbaItem>,
    /// Modify status.
    pub modify_status: String,
    /// Modify time.
    pub modify_time: String,
    /// Status reason.
    pub status_reason: String,
}

/// After hba item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AfterHbaItem {
    /// Address.
    pub address: String,
    /// Database.
    pub database: String,
    /// Mask.
    pub mask: String,
    /// Method.
    pub method: String,
    /// Option.
    pub option: String,
    /// Priority id.
    pub priority_id: Option<i64>,
    /// Type.
    pub r#type: String,
    /// User.
    pub user: String,
}

/// Before hba item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BeforeHbaItem {
    /// Address.
    pub address: String,
    /// Database.
    pub database: String,
    /// Mask.
    pub mask: String,
    /// Method.
    pub method: String,
    /// Option.
    pub option: String,
    /// Priority id.
    pub priority_id: Option<i64>,
    /// Type.
    pub r#type: String,
    /// User.
    pub user: String,
}
