// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHADiagnoseConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes ha diagnose config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHADiagnoseConfig)
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
pub struct DescribeHADiagnoseConfig {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
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

/// Answer of [`DescribeHADiagnoseConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHADiagnoseConfigResponse {
    /// Id of the request.
    pub request_id: String,
    /// TCP connection type, for example `LONG`.
    pub tcp_connection_type: String,
}
