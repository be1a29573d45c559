// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAnalyticdbByPrimaryDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes analyticdb by primary DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAnalyticdbByPrimaryDBInstance)
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
pub struct DescribeAnalyticdbByPrimaryDBInstance {
    /// DB instance id, for example `rm-uf6wjk5*******`.
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

/// Answer of [`DescribeAnalyticdbByPrimaryDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAnalyticdbByPrimaryDBInstanceResponse {
    /// Analytic DB count, for example `0`.
    #[rpc(name = "AnalyticDBCount")]
    pub analytic_db_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
