// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIspFlushCacheRemainQuota`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes isp flush cache remain quota.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeIspFlushCacheRemainQuota)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeIspFlushCacheRemainQuota {
    /// Lang.
    pub lang: Option<String>,
}

/// Answer of [`DescribeIspFlushCacheRemainQuota`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIspFlushCacheRemainQuotaResponse {
    /// Id of the request.
    pub request_id: String,
    /// Telecom remain quota.
    pub telecom_remain_quota: Option<i64>,
}
