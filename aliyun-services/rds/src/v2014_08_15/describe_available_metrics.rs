// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAvailableMetrics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes available metrics.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableMetrics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_INSTANCE_ENGINE_TYPE_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct DescribeAvailableMetrics {
    /// DB instance name, for example `pgm-bp1s1j103lo6****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeAvailableMetrics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAvailableMetricsResponse {
    /// DB instance name, for example `rm-bp1*****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Items.
    pub items: Vec<Item>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `4`.
    pub total_record_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Description.
    pub description: String,
    /// Dimension, for example `os`.
    pub dimension: String,
    /// Group key, for example `os.cpu_usage`.
    pub group_key: String,
    /// Group key type, for example `CPU Utilization Rate`.
    pub group_key_type: String,
    /// Method, for example `avg`.
    pub method: String,
    /// Metrics key, for example `os.cpu_usage.sys.avg`.
    pub metrics_key: String,
    /// Metrics key alias, for example `cpu_sys_per_core`.
    pub metrics_key_alias: String,
    /// Sort rule, for example `1`.
    pub sort_rule: Option<i64>,
    /// Unit, for example `%`.
    pub unit: String,
}
