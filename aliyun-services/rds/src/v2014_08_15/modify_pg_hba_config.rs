// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyPGHbaConfig`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies pg hba config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyPGHbaConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::HBA_ITEM_INVALID_TYPE, errors::HBA_ITEM_INVALID_METHOD,
        errors::HBA_ITEM_INVALID_IP_MASK, errors::HBA_ITEM_INVALID_PRIORITY,
        errors::HBA_ITEM_OPS_TYPE_INVALID, errors::INVALID_CONFIG_VALUE,
        errors::MINOR_VERSION_NOT_SUPPORT, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::INCORRECT_DB_INSTANCE_TYPE_400, errors::INVALID_IP_FORMAT,
        errors::HBA_ITEM_PRIORITY_ID_ALREADY_EXIST, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::HBA_ITEM_PRIORITY_ID_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
    )
)]
pub struct ModifyPGHbaConfig {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `pgm-bp1lymyn1v3i****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Hba item: at most 1000 items.
    #[rpc(dotted, max_len = 1000, required)]
    pub hba_item: Vec<HbaItem>,
    /// Ops type, for example `add`.
    pub ops_type: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Hba item.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct HbaItem {
    /// Address, for example `0.0.0.0/0`.
    pub address: String,
    /// Database, for example `all`.
    pub database: String,
    /// Mask, for example `0`.
    pub mask: Option<String>,
    /// Method, for example `ldap`.
    pub method: String,
    /// Option.
    pub option: Option<String>,
    /// Priority id, for example `2`.
    pub priority_id: i32,
    /// Type, for example `host`.
    pub r#type: String,
    /// User, for example `ldapuser`.
    pub user: String,
}

/// Answer of [`ModifyPGHbaConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyPGHbaConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
