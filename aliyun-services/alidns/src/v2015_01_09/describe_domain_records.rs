// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainRecords`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain records.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainRecords)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = domain_records,
        item = DomainRecord
    )
)]
pub struct DescribeDomainRecords {
    /// Direction, for example `DESC`.
    pub direction: Option<String>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Group id, for example `2223`.
    pub group_id: Option<i64>,
    /// Key word, for example `test`.
    pub key_word: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Line, for example `cn_mobile_anhui`.
    pub line: Option<String>,
    /// Order by, for example `default`.
    pub order_by: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i64>,
    /// Items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub page_size: Option<i64>,
    /// Rr key word, for example `www`.
    #[rpc(name = "RRKeyWord")]
    pub rr_key_word: Option<String>,
    /// Search mode, for example `LIKE`.
    pub search_mode: Option<String>,
    /// Status, for example `Enable`.
    pub status: Option<String>,
    /// Type, for example `A`.
    pub r#type: Option<String>,
    /// Type key word, for example `MX`.
    pub type_key_word: Option<String>,
    /// Value key word, for example `com`.
    pub value_key_word: Option<String>,
}

/// Answer of [`DescribeDomainRecords`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainRecordsResponse {
    /// Domain records.
    #[rpc(wrapper = "Record")]
    pub domain_records: Vec<DomainRecord>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Domain record.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainRecord {
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Domain name.
    pub domain_name: String,
    /// Lba status.
    pub lba_status: Option<bool>,
    /// Line.
    pub line: String,
    /// Locked.
    pub locked: Option<bool>,
    /// Priority.
    pub priority: Option<i64>,
    /// Rr.
    #[rpc(name = "RR")]
    pub rr: String,
    /// Record id.
    pub record_id: String,
    /// Remark.
    pub remark: String,
    /// Status.
    pub status: String,
    /// TTL.
    #[rpc(name = "TTL")]
    pub ttl: Option<i64>,
    /// Type.
    pub r#type: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
    /// Value.
    pub value: String,
    /// Weight.
    pub weight: Option<i64>,
}
