// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnUserQuota`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN user quota.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserQuota)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnUserQuota {
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnUserQuota`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnUserQuotaResponse {
    /// Block quota, for example `100`.
    pub block_quota: Option<i64>,
    /// Block remain, for example `100`.
    pub block_remain: Option<i64>,
    /// Domain quota, for example `50`.
    pub domain_quota: Option<i64>,
    /// Ignore params quota, for example `100`.
    pub ignore_params_quota: Option<i64>,
    /// Ignore params remain, for example `10`.
    pub ignore_params_remain: Option<i64>,
    /// Preload quota, for example `500`.
    pub preload_quota: Option<i64>,
    /// Preload remain, for example `100`.
    pub preload_remain: Option<i64>,
    /// Refresh dir quota, for example `100`.
    pub refresh_dir_quota: Option<i64>,
    /// Refresh dir remain, for example `500`.
    pub refresh_dir_remain: Option<i64>,
    /// Refresh URL quota, for example `2000`.
    pub refresh_url_quota: Option<i64>,
    /// Refresh URL remain, for example `2000`.
    pub refresh_url_remain: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
