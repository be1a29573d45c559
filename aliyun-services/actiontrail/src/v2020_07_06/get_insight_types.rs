// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetInsightTypes`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets insight types.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetInsightTypes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct GetInsightTypes {}

/// Answer of [`GetInsightTypes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetInsightTypesResponse {
    /// Insight types.
    pub insight_types: JsonValue,
    /// Id of the request.
    pub request_id: String,
}
