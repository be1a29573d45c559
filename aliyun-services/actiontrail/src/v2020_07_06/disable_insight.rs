// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableInsight`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Disables insight.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DisableInsight)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DisableInsight {
    /// Insight type, for example `IpInsight`.
    pub insight_type: Option<String>,
}

/// Answer of [`DisableInsight`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableInsightResponse {
    /// Id of the request.
    pub request_id: String,
}
