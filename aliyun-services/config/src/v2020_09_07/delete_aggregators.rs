// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAggregators`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes aggregators.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DeleteAggregators)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::INVALID_AGGREGATOR_IDS_EMPTY,
        errors::INVALID_AGGREGATOR_IDS_SIZE_EXCEED, errors::AGGREGATOR_MEMBER_NO_PERMISSION,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DeleteAggregators {
    /// Aggregator ids, for example `ca-9190626622af00a9****`.
    pub aggregator_ids: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DeleteAggregators`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAggregatorsResponse {
    /// Operate aggregators result.
    #[rpc(wrapper = "OperateAggregators")]
    pub operate_aggregators_result: Vec<OperateAggregatorsResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Operate aggregators result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperateAggregatorsResult {
    /// Aggregator id.
    pub aggregator_id: String,
    /// Error code.
    pub error_code: String,
    /// Success.
    pub success: Option<bool>,
}
