// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnlockAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unlocks account.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/UnlockAccount)
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
pub struct UnlockAccount {
    /// Account name, for example `testaccount`.
    pub account_name: String,
    /// DB instance id, for example `pgm-bpxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`UnlockAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnlockAccountResponse {
    /// Id of the request.
    pub request_id: String,
}
