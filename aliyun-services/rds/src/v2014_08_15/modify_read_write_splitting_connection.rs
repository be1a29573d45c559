// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyReadWriteSplittingConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies read write splitting connection.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyReadWriteSplittingConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::READ_UNIFORM_NET_TYPE_NOT_EXISTS, errors::READ_DB_INSTANCE_NOT_FOUND_400,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::READ_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct ModifyReadWriteSplittingConnection {
    /// Connection string prefix, for example `rm-m5xxxxxxxxrw.mysql.rds.aliyuncs.com`.
    pub connection_string_prefix: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Distribution type, for example `Standard`.
    pub distribution_type: Option<String>,
    /// Max delay time, for example `12`.
    pub max_delay_time: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port, for example `3306`.
    pub port: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Weight, for example `{"rm-bp1**********":800,"master":400,"slave":400}`.
    pub weight: Option<String>,
}

/// Answer of [`ModifyReadWriteSplittingConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyReadWriteSplittingConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}
