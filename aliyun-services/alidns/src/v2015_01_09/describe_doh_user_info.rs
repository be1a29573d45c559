// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDohUserInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes doh user info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDohUserInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDohUserInfo {
    /// End date, for example `2019-07-04`.
    pub end_date: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Start date, for example `2019-07-04`.
    pub start_date: Option<String>,
}

/// Answer of [`DescribeDohUserInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDohUserInfoResponse {
    /// Domain count, for example `2`.
    pub domain_count: Option<i64>,
    /// Pdns id, for example `12345678`.
    pub pdns_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Sub domain count, for example `5`.
    pub sub_domain_count: Option<i64>,
}
