// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRefreshQuota`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes refresh quota.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRefreshQuota)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRefreshQuota {
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeRefreshQuota`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRefreshQuotaResponse {
    /// Block quota, for example `300`.
    pub block_quota: String,
    /// Block remain, for example `100`.
    pub block_remain: String,
    /// Dir quota, for example `100`.
    pub dir_quota: String,
    /// Dir remain, for example `99`.
    pub dir_remain: String,
    /// Ignore params quota, for example `100`.
    pub ignore_params_quota: String,
    /// Ignore params remain, for example `10`.
    pub ignore_params_remain: String,
    /// Preload edge quota, for example `20`.
    pub preload_edge_quota: String,
    /// Preload edge remain, for example `20`.
    pub preload_edge_remain: String,
    /// Preload quota, for example `500`.
    pub preload_quota: String,
    /// Preload remain, for example `400`.
    pub preload_remain: String,
    /// Regex quota, for example `20`.
    pub regex_quota: String,
    /// Regex remain, for example `10`.
    pub regex_remain: String,
    /// Id of the request.
    pub request_id: String,
    /// URL quota, for example `2000`.
    pub url_quota: String,
    /// URL remain, for example `1996`.
    pub url_remain: String,
}
