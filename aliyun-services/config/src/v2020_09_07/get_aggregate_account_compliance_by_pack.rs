// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateAccountComplianceByPack`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate account compliance by pack.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateAccountComplianceByPack)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::INVALID_COMPLIANCE_PACK_ID_VALUE,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateAccountComplianceByPack {
    /// Aggregator id, for example `ca-04b3fd170e340007****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-541e626622af0087****`.
    pub compliance_pack_id: String,
}

/// Answer of [`GetAggregateAccountComplianceByPack`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateAccountComplianceByPackResponse {
    /// Account compliance result.
    pub account_compliance_result: Option<AccountComplianceResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Account compliance result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountComplianceResult {
    /// Account compliances.
    pub account_compliances: Vec<AccountCompliance>,
    /// Compliance pack id.
    pub compliance_pack_id: String,
    /// Non compliant count.
    pub non_compliant_count: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Account compliance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountCompliance {
    /// Account id.
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Compliance type.
    pub compliance_type: String,
}
