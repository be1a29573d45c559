// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRecursionRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes recursion record.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecursionRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRecursionRecord {
    /// Record id, for example `1917628665627259904`.
    pub record_id: String,
}

/// Answer of [`DescribeRecursionRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRecursionRecordResponse {
    /// Create time, UTC, for example `2024-03-23T13:09Z`.
    pub create_time: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Priority, for example `1`.
    pub priority: Option<i64>,
    /// Record id, for example `1903634198947606528`.
    pub record_id: String,
    /// Remark, for example `test`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Rr, for example `test`.
    pub rr: String,
    /// TTL, for example `60`.
    pub ttl: Option<i64>,
    /// Type, for example `A`.
    pub r#type: String,
    /// Update time, UTC, for example `2024-03-29T13:20Z`.
    pub update_time: String,
    /// Update timestamp, for example `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Value, for example `1.1.XX.XX`.
    pub value: String,
    /// Weight, for example `2`.
    pub weight: Option<i64>,
    /// Zone id, for example `172635074000011`.
    pub zone_id: String,
}
