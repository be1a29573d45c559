// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetInsightSelectors`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets insight selectors.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetInsightSelectors)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct GetInsightSelectors {
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
}

/// Answer of [`GetInsightSelectors`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetInsightSelectorsResponse {
    /// Insight selectors.
    pub insight_selectors: Vec<String>,
    /// Id of the request.
    pub request_id: String,
    /// Trail ARN.
    pub trail_arn: String,
}
