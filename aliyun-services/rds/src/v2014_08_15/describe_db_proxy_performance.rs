// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBProxyPerformance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB proxy performance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBProxyPerformance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_INSTANCE_NAME, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::PARAM_NOT_FOUND, errors::ORDER_STATUS_UN_PAID,
        errors::ENDPOINT_NOT_FOUND, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::MAXSCALE_NOT_FOUND,
    )
)]
pub struct DescribeDBProxyPerformance {
    /// DB instance id, for example `rm-t4n3axxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// DB proxy instance type, for example `DedicatedProxy`.
    #[rpc(name = "DBProxyInstanceType")]
    pub db_proxy_instance_type: Option<String>,
    /// Dimension, for example `service`.
    pub dimension: Option<String>,
    /// End time, UTC, for example `2019-09-21T18:00:00Z`.
    pub end_time: String,
    /// Metrics name, for example `Maxscale_CpuUsage`.
    pub metrics_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2019-09-19T01:00:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeDBProxyPerformance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBProxyPerformanceResponse {
    /// DB instance id, for example `lsmexxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: String,
    /// End time, UTC, for example `2019-09-21T18:00:00Z`.
    pub end_time: String,
    /// Performance keys.
    #[rpc(wrapper = "PerformanceKey")]
    pub performance_keys: Vec<PerformanceKey>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-09-19T01:00:00Z`.
    pub start_time: String,
}

/// Performance key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PerformanceKey {
    /// Key.
    pub key: String,
    /// Node.
    pub node: String,
    /// Server.
    pub server: String,
    /// Service.
    pub service: String,
    /// Value format.
    pub value_format: String,
    /// Values.
    #[rpc(wrapper = "PerformanceValue")]
    pub values: Vec<Value>,
}

/// Value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Value {
    /// Date.
    pub date: String,
    /// Value.
    pub value: String,
}
