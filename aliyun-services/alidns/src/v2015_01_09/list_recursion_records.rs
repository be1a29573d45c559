// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRecursionRecords`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists recursion records.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListRecursionRecords)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = records,
        item = Record
    )
)]
pub struct ListRecursionRecords {
    /// Enable, for example `enable`.
    pub enable: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Remark, for example `remark`.
    pub remark: Option<String>,
    /// Request source, for example `default`.
    pub request_source: Option<String>,
    /// Rr, for example `www`.
    pub rr: Option<String>,
    /// TTL, for example `60`.
    pub ttl: Option<i32>,
    /// Type, for example `A`.
    pub r#type: Option<String>,
    /// Weight, for example `1`.
    pub weight: Option<i32>,
    /// Zone id.
    pub zone_id: String,
}

/// Answer of [`ListRecursionRecords`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRecursionRecordsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Records.
    #[rpc(wrapper = "Record")]
    pub records: Vec<Record>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `100`.
    pub total_items: Option<i64>,
    /// Total pages, for example `5`.
    pub total_pages: Option<i64>,
}

/// Record.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Record {
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Creator.
    pub creator: Option<i64>,
    /// Creator sub type.
    pub creator_sub_type: String,
    /// Creator type.
    pub creator_type: String,
    /// Enable status.
    pub enable_status: String,
    /// Priority.
    pub priority: Option<i64>,
    /// Record id.
    pub record_id: String,
    /// Remark.
    pub remark: String,
    /// Request source.
    pub request_source: String,
    /// Rr.
    pub rr: String,
    /// TTL.
    pub ttl: Option<i64>,
    /// Type.
    pub r#type: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
    /// Value.
    pub value: String,
    /// Weight.
    pub weight: Option<i64>,
    /// Zone id.
    pub zone_id: String,
}
