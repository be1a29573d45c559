// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySQLCollectorRetention`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies SQL collector retention.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySQLCollectorRetention)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_CONFIG_VALUE, errors::INCORRECT_SQL_LOG_ACTIVE_STATUS,
        errors::INVALID_SQL_RETENTION_MALFORMED_400, errors::INCORRECT_SQL_LOG_VERSION,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct ModifySQLCollectorRetention {
    /// Config value, for example `365`.
    pub config_value: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmyxxxx`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`ModifySQLCollectorRetention`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySQLCollectorRetentionResponse {
    /// Id of the request.
    pub request_id: String,
}
