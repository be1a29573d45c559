// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIspFlushCacheTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes isp flush cache task.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeIspFlushCacheTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeIspFlushCacheTask {
    /// Lang.
    pub lang: Option<String>,
    /// Task id.
    pub task_id: String,
}

/// Answer of [`DescribeIspFlushCacheTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIspFlushCacheTaskResponse {
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Domain name.
    pub domain_name: String,
    /// Flush cache results.
    pub flush_cache_results: Vec<FlushCacheResult>,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Isp.
    pub isp: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id.
    pub task_id: String,
    /// Task status.
    pub task_status: String,
}

/// Flush cache result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FlushCacheResult {
    /// DNS nodes.
    pub dns_nodes: Vec<DnsNode>,
    /// Province.
    pub province: String,
}

/// DNS node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DnsNode {
    /// Answers.
    pub answers: Vec<Answer>,
    /// Node IP.
    pub node_ip: String,
    /// Sp name.
    pub sp_name: String,
    /// Status.
    pub status: String,
}

/// Answer.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Answer {
    /// Name.
    pub name: String,
    /// Record.
    pub record: String,
    /// TTL.
    pub ttl: Option<i64>,
    /// Type.
    pub r#type: String,
}
