// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceComplianceByPack`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets resource compliance by pack.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetResourceComplianceByPack)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_COMPLIANCE_PACK_ID_VALUE, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetResourceComplianceByPack {
    /// Compliance pack id, for example `cp-541e626622af0087****`.
    pub compliance_pack_id: String,
}

/// Answer of [`GetResourceComplianceByPack`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceComplianceByPackResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource compliance result.
    pub resource_compliance_result: Option<ResourceComplianceResult>,
}

/// Resource compliance result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceComplianceResult {
    /// Compliance pack id, for example `cp-541e626622af0087****`.
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
