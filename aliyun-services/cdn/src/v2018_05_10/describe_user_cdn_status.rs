// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserCdnStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes user CDN status.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserCdnStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeUserCdnStatus {
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeUserCdnStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserCdnStatusResponse {
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// In debt, for example `false`.
    pub in_debt: Option<bool>,
    /// In debt overdue, for example `false`.
    pub in_debt_overdue: Option<bool>,
    /// On service, for example `true`.
    pub on_service: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
