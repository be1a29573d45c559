// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDiscoveredResourceSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets discovered resource summary.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/GetDiscoveredResourceSummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetDiscoveredResourceSummary {
    /// Member id, for example `123456789`.
    pub member_id: Option<i64>,
    /// Multi account: default `false`, for example `false`.
    pub multi_account: Option<bool>,
}

/// Answer of [`GetDiscoveredResourceSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDiscoveredResourceSummaryResponse {
    /// Discovered resource summary.
    pub discovered_resource_summary: Option<DiscoveredResourceSummary>,
    /// Id of the request.
    pub request_id: String,
}

/// Discovered resource summary.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiscoveredResourceSummary {
    /// Region count, for example `6`.
    pub region_count: Option<i64>,
    /// Resource count, for example `7`.
    pub resource_count: Option<i64>,
    /// Resource type count, for example `45`.
    pub resource_type_count: Option<i64>,
}
