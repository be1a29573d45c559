// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ResetAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Resets account.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ResetAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ACCOUNT_UPDATE_ERROR, errors::DATABASE_CONNECT_ERROR,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct ResetAccount {
    /// Account name, for example `test1`.
    pub account_name: String,
    /// Account password.
    pub account_password: Secret<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ResetAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResetAccountResponse {
    /// Id of the request.
    pub request_id: String,
}
