// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutInsightSelectors`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Puts insight selectors.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/PutInsightSelectors)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct PutInsightSelectors {
    /// Insight selectors, for example `[{"insightType":"AkInsight"},{"insightType":"IpInsight"}]`.
    pub insight_selectors: Option<String>,
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
}

/// Answer of [`PutInsightSelectors`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutInsightSelectorsResponse {
    /// Insight selectors.
    pub insight_selectors: Vec<String>,
    /// Id of the request.
    pub request_id: String,
    /// Trail ARN.
    pub trail_arn: String,
}
