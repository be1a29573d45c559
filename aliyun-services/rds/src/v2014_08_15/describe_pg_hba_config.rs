// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePGHbaConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes pg hba config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribePGHbaConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_DB_INSTANCE_TYPE_400, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribePGHbaConfig {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `pgm-bp1lymyn1v3i****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
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
}

/// Answer of [`DescribePGHbaConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePGHbaConfigResponse {
    /// DB instance id, for example `rm-bp1*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Default hba items.
    #[rpc(wrapper = "HbaItem")]
    pub default_hba_items: Vec<DefaultHbaItem>,
    /// Hba modify time, UTC, for example `2021-11-25T06:00:40Z`.
    pub hba_modify_time: String,
    /// Last modify status, for example `success`.
    pub last_modify_status: String,
    /// Modify status reason, for example `The specified users (testuser) is not exist.`.
    pub modify_status_reason: String,
    /// Id of the request.
    pub request_id: String,
    /// Running hba items.
    #[rpc(wrapper = "HbaItem")]
    pub running_hba_items: Vec<RunningHbaItem>,
}

/// Default hba item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DefaultHbaItem {
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

/// Running hba item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RunningHbaItem {
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
