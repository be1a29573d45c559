// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableInsight`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables insight.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/EnableInsight)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    errors(errors::INSIGHT_TYPE_NOT_AVAILABLE)
)]
pub struct EnableInsight {
    /// Insight type, for example `IpInsight`.
    pub insight_type: Option<String>,
}

/// Answer of [`EnableInsight`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableInsightResponse {
    /// Id of the request.
    pub request_id: String,
}
