// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StopDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Stops DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/StopDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_STATUS_FORMAT, errors::ENGINE_NOT_SUPPORTED,
        errors::READ_ONLY_INSTANCE_NOT_SUPPORT, errors::INVALID_SHARE_INSTANCE_NOT_SUPPORT,
        errors::READONLY_INSTANCE_NOT_SUPPORT,
        errors::INSTANCE_HAS_READ_ONLY_INSTANCE_NOT_SUPPORT_STOP,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct StopDBInstance {
    /// DB instance id, for example `rm-bp1q915x50h******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`StopDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StopDBInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
