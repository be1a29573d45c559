// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MigrateSecurityIPMode`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Migrates security IP mode.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateSecurityIPMode)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct MigrateSecurityIPMode {
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`MigrateSecurityIPMode`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MigrateSecurityIPModeResponse {
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Security IP mode, for example `safety`.
    #[rpc(name = "SecurityIPMode")]
    pub security_ip_mode: String,
}
