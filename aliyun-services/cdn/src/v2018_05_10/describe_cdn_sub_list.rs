// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnSubList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN sub list.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSubList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::TIME_PARSE_FAILED, errors::SUBSCRIPTION_ALREADY_EXISTS,
        errors::SUBSCRIPTION_NOT_FOUND, errors::NAME_ALREADY_EXISTS, errors::DELIVER_EXCEED_LIMIT,
    )
)]
pub struct DescribeCdnSubList {}

/// Answer of [`DescribeCdnSubList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnSubListResponse {
    /// Content.
    pub content: Option<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Data.
    #[rpc(name = "data")]
    pub data: Vec<Data>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Create time, UTC, for example `2024-05-16T09:43:38Z`.
    #[rpc(name = "createTime")]
    pub create_time: String,
    /// Domains.
    #[rpc(name = "domains")]
    pub domains: Vec<String>,
    /// Effective end, UTC, for example `2024-05-16T09:43:38Z`.
    #[rpc(name = "effectiveEnd")]
    pub effective_end: String,
    /// Effective from, UTC, for example `2024-05-16T09:43:38Z`.
    #[rpc(name = "effectiveFrom")]
    pub effective_from: String,
    /// Report id.
    #[rpc(name = "reportId")]
    pub report_id: Vec<String>,
    /// Status, for example `enable`.
    #[rpc(name = "status")]
    pub status: String,
    /// Sub id, for example `1`.
    #[rpc(name = "subId")]
    pub sub_id: String,
}
