// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateAggregateConfigRulesReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Generates aggregate config rules report.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GenerateAggregateConfigRulesReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::CONFIG_RULE_REPORT_CREATING,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GenerateAggregateConfigRulesReport {
    /// Aggregator id, for example `ca-f632626622af0079****`.
    pub aggregator_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config rule ids, for example `cr-25d86457e0d900b5****`.
    pub config_rule_ids: Option<String>,
}

/// Answer of [`GenerateAggregateConfigRulesReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateAggregateConfigRulesReportResponse {
    /// Aggregator id.
    pub aggregator_id: String,
    /// Report id.
    pub report_id: String,
    /// Id of the request.
    pub request_id: String,
}
