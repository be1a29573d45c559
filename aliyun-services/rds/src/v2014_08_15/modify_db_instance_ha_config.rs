// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceHAConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB instance ha config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceHAConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_ENGINE_VERSION,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_CLASS_CODE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_NUM,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_XENGINE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_MEMORY_TOO_SMALL, errors::INCORRECT_MINOR_VERSION,
        errors::GROUP_REPLICATION_NOT_SUPPORT_TABLE_WITHOUT_PRIMARY_KEY,
    )
)]
pub struct ModifyDBInstanceHAConfig {
    /// DB instance id, for example `rm-uf6wjk543xxxxx`.
    pub db_instance_id: String,
    /// Ha mode, for example `RPO`.
    #[rpc(name = "HAMode")]
    pub ha_mode: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sync mode, for example `Sync`.
    pub sync_mode: String,
}

/// Answer of [`ModifyDBInstanceHAConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceHAConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
