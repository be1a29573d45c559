// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateCompliancePackReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Generates compliance pack report.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GenerateCompliancePackReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::COMPLIANCE_PACK_REPORT_CREATING, errors::INVALID_COMPLIANCE_PACK_ID_VALUE,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GenerateCompliancePackReport {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Compliance pack id, for example `cp-a8a8626622af0082****`.
    pub compliance_pack_id: String,
}

/// Answer of [`GenerateCompliancePackReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateCompliancePackReportResponse {
    /// Compliance pack id.
    pub compliance_pack_id: String,
    /// Id of the request.
    pub request_id: String,
}
