// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTransferDomains`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes transfer domains.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeTransferDomains)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = domain_transfers,
        item = DomainTransfer
    )
)]
pub struct DescribeTransferDomains {
    /// Domain name, for example `example.top`.
    pub domain_name: Option<String>,
    /// From user id, for example `123456`.
    pub from_user_id: Option<i64>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i64>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i64>,
    /// Target user id, for example `123456`.
    pub target_user_id: Option<i64>,
    /// Transfer type, for example `IN`.
    pub transfer_type: String,
}

/// Answer of [`DescribeTransferDomains`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTransferDomainsResponse {
    /// Domain transfers.
    #[rpc(wrapper = "DomainTransfer")]
    pub domain_transfers: Vec<DomainTransfer>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Domain transfer.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainTransfer {
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Domain name.
    pub domain_name: String,
    /// From user id.
    pub from_user_id: String,
    /// Id.
    pub id: String,
    /// Target user id.
    pub target_user_id: String,
}
