// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateResourceComplianceByPack`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate resource compliance by pack.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateResourceComplianceByPack)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_COMPLIANCE_PACK_ID_VALUE, errors::INVALID_AGGREGATOR_ID_VALUE,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateResourceComplianceByPack {
    /// Aggregator id, for example `ca-f632626622af0079****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
}

/// Answer of [`GetAggregateResourceComplianceByPack`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateResourceComplianceByPackResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource compliance result.
    pub resource_compliance_result: Option<ResourceComplianceResult>,
}

/// Resource compliance result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceComplianceResult {
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
    /// Compliant count, for example `1`.
    pub compliant_count: Option<i64>,
    /// Ignored count, for example `1`.
    pub ignored_count: Option<i64>,
    /// Insufficient data count, for example `1`.
    pub insufficient_data_count: Option<i64>,
    /// Non compliant count, for example `7`.
    pub non_compliant_count: Option<i64>,
    /// Not applicable count, for example `1`.
    pub not_applicable_count: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
