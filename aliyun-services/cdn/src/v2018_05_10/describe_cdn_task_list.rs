// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnTaskList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN task list.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnTaskList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = content?.list, item = List)
)]
pub struct DescribeCdnTaskList {
    /// Client IP, for example `60.xx.xxx.38`.
    pub client_ip: Option<String>,
    /// Diagnose id, for example `f2xxx5`.
    pub diagnose_id: Option<String>,
    /// Domain name, for example `http://www.example.com`.
    pub domain_name: Option<String>,
    /// End time, for example `1644467126`.
    pub end_time: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Start time, for example `1644467126`.
    pub start_time: Option<String>,
    /// Task id, for example `xxxxxxxxxx-x-x-xxxxxxxxxxxxxxxxx`.
    pub task_id: Option<String>,
    /// Trace id, for example `000000xxxxxxxxxxxxxxxxxxxxxx33427e`.
    pub trace_id: Option<String>,
}

/// Answer of [`DescribeCdnTaskList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnTaskListResponse {
    /// Content.
    pub content: Option<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Count, for example `10`.
    pub count: Option<i64>,
    /// List.
    pub list: Vec<List>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
}

/// List.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct List {
    /// Aliuid, for example `1077********7468`.
    pub aliuid: String,
    /// Client addr, for example `xx.xx.xx.xx`.
    pub client_addr: String,
    /// Client IP, for example `xx.xx.xx.xx`.
    pub client_ip: String,
    /// Create time, for example `2022-12-10 15:11:47`.
    pub create_time: String,
    /// Diagnose id, for example `f2a18ad5`.
    pub diagnose_id: String,
    /// Diagnose URL, for example `http://cdn.dns-detect.alicdn.com/diagnose/xxxxxx`.
    pub diagnose_url: String,
    /// Domain, for example `http://www.example.com`.
    pub domain: String,
    /// Expire time, for example `1669285111`.
    pub expire_time: Option<i64>,
    /// Remain diagnose times, for example `10`.
    pub remain_diagnose_times: Option<i64>,
    /// State, for example `0`.
    pub state: String,
    /// Status, for example `1`.
    pub status: Option<i64>,
    /// Task id, for example `000000xxxxxxxxxxxxxxxxxxxxxxxxxxxx475e`.
    pub task_id: String,
    /// Time consuming.
    pub time_consuming: Option<i64>,
    /// Trace id, for example `000000xxxxxxxxxxxxxxxxxxxxxx25941e`.
    pub trace_id: String,
}
