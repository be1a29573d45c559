// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInternetDnsLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes internet DNS logs.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInternetDnsLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_size, size = page_size, items = logs, item = Log)
)]
pub struct DescribeInternetDnsLogs {
    /// Account id.
    pub account_id: Option<i64>,
    /// Domain name, for example `www.example.com`.
    pub domain_name: Option<String>,
    /// End timestamp, for example `1741526400000`.
    pub end_timestamp: Option<i64>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Module, for example `AUTHORITY`.
    pub module: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Precise sort.
    pub precise_sort: Option<bool>,
    /// Query condition, for example `{"sourceIp":"59.82.XX.XX","queryType":"A"}`.
    pub query_condition: Option<String>,
    /// Recursion protocol type.
    pub recursion_protocol_type: Option<String>,
    /// Start timestamp, for example `1738848000000`.
    pub start_timestamp: Option<i64>,
}

/// Answer of [`DescribeInternetDnsLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInternetDnsLogsResponse {
    /// Complete, for example `true`.
    pub complete: Option<bool>,
    /// Cur page, for example `1`.
    pub cur_page: Option<i64>,
    /// Logs.
    #[rpc(wrapper = "Log")]
    pub logs: Vec<Log>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total page, for example `5`.
    pub total_page: Option<i64>,
    /// Total size, for example `48`.
    pub total_size: Option<i64>,
}

/// Log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Log {
    /// DNS msg id.
    pub dns_msg_id: String,
    /// Flags.
    pub flags: String,
    /// Log time.
    pub log_time: Option<i64>,
    /// Protocol.
    pub protocol: String,
    /// Query flags.
    pub query_flags: String,
    /// Query name.
    pub query_name: String,
    /// Query type.
    pub query_type: String,
    /// Response timestamp.
    pub response_timestamp: String,
    /// Rt.
    pub rt: Option<i64>,
    /// Server IP.
    pub server_ip: String,
    /// Source IP.
    pub source_ip: String,
    /// Status.
    pub status: String,
    /// Subnet IP.
    pub subnet_ip: String,
    /// Value.
    #[rpc(wrapper = "Value")]
    pub value: Vec<String>,
    /// Zone name.
    pub zone_name: String,
}
