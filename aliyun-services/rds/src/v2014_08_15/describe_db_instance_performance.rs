// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstancePerformance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DB instance performance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancePerformance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDBInstancePerformance {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2012-06-18T15:00Z`.
    pub end_time: String,
    /// Key, for example `MySQL_Sessions`.
    pub key: String,
    /// Node id, for example `339****`.
    pub node_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2012-06-08T15:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeDBInstancePerformance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstancePerformanceResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2012-06-19T15:00Z`.
    pub end_time: String,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Performance keys.
    #[rpc(wrapper = "PerformanceKey")]
    pub performance_keys: Vec<PerformanceKey>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2012-06-10T15:00Z`.
    pub start_time: String,
}

/// Performance key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PerformanceKey {
    /// Key.
    pub key: String,
    /// Unit.
    pub unit: String,
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
