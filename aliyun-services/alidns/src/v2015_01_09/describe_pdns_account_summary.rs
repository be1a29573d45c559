// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsAccountSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes pdns account summary.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsAccountSummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribePdnsAccountSummary {
    /// End date.
    pub end_date: Option<String>,
    /// Lang.
    pub lang: Option<String>,
    /// Start date.
    pub start_date: Option<String>,
}

/// Answer of [`DescribePdnsAccountSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsAccountSummaryResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Domain count.
    pub domain_count: Option<i64>,
    /// HTTP count.
    pub http_count: Option<i64>,
    /// HTTPs count.
    pub https_count: Option<i64>,
    /// Sub domain count.
    pub sub_domain_count: Option<i64>,
    /// Threat count.
    pub threat_count: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// User id.
    pub user_id: String,
}
