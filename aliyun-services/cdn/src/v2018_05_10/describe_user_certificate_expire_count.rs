// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserCertificateExpireCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes user certificate expire count.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserCertificateExpireCount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::NO_HTTPS_DOMAIN)
)]
pub struct DescribeUserCertificateExpireCount {}

/// Answer of [`DescribeUserCertificateExpireCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserCertificateExpireCountResponse {
    /// Expire within30 days count, for example `0`.
    pub expire_within30_days_count: Option<i64>,
    /// Expired count, for example `6`.
    pub expired_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
