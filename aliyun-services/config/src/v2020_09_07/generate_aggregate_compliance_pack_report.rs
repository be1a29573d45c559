// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateAggregateCompliancePackReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Generates aggregate compliance pack report.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GenerateAggregateCompliancePackReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::COMPLIANCE_PACK_REPORT_CREATING, errors::INVALID_COMPLIANCE_PACK_ID_VALUE,
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GenerateAggregateCompliancePackReport {
    /// Aggregator id, for example `ca-f632626622af0079****`.
    pub aggregator_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
    /// Multi files, for example `true`.
    pub multi_files: Option<bool>,
}

/// Answer of [`GenerateAggregateCompliancePackReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateAggregateCompliancePackReportResponse {
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
    /// Id of the request.
    pub request_id: String,
}
