// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSubDomainRecords`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes sub domain records.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeSubDomainRecords)
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
pub struct DescribeSubDomainRecords {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Line, for example `default`.
    pub line: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i64>,
    /// Items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub page_size: Option<i64>,
    /// Sub domain, for example `a.www.example.com`.
    pub sub_domain: String,
    /// Type, for example `MX`.
    pub r#type: Option<String>,
    /// User client IP, for example `192.0.2.0`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`DescribeSubDomainRecords`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSubDomainRecordsResponse {
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
    /// Domain name.
    pub domain_name: String,
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
    /// Value.
    pub value: String,
    /// Weight.
    pub weight: Option<i64>,
}
