// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Types that several operations of Cms 2019-01-01 share.

use std::collections::BTreeMap;

use aliyun_rpc_core::{JsonValue, RpcParams, RpcResponse};

/// Dimension.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Dimension {
    /// Label, for example `instanceId`.
    pub label: String,
    /// Value, for example `i-dferwret*****`.
    pub value: String,
}

/// Matcher params.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MatcherParams {
    /// Label, for example `i-fewrewr*****`.
    pub label: Option<String>,
    /// Operator, for example `EQUALS`.
    pub operator: Option<String>,
    /// Value, for example `instanceId`.
    pub value: Option<String>,
}

/// Metric stat.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MetricStat {
    /// Associated.
    pub associated: BTreeMap<String, String>,
    /// Dimensions.
    pub dimensions: Vec<Dimension>,
    /// Log time, for example `1683686550073`.
    pub log_time: Option<i64>,
    /// Measurements.
    pub measurements: JsonValue,
    /// Metric, for example `cpu_idle`.
    pub metric: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// Period, for example `60`.
    pub period: Option<i64>,
    /// Timestamp, for example `1641454680000`.
    pub timestamp: Option<i64>,
}
