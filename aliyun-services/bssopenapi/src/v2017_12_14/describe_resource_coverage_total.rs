// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeResourceCoverageTotal`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes resource coverage total.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeResourceCoverageTotal)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeResourceCoverageTotal {
    /// Bill owner id: -1 to 9223372036854775807, for example `123745698925000`.
    #[rpc(min = -1, max = 9_223_372_036_854_775_807)]
    pub bill_owner_id: Option<i64>,
    /// End period, for example `2021-01-02 00:00:00`.
    pub end_period: Option<String>,
    /// Period type, for example `HOUR`.
    pub period_type: String,
    /// Resource type, for example `RI`.
    pub resource_type: String,
    /// Start period, for example `2021-01-01 00:00:00`.
    pub start_period: String,
}

/// Answer of [`DescribeResourceCoverageTotal`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeResourceCoverageTotalResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Period coverage.
    pub period_coverage: Vec<PeriodCoverage>,
    /// Total coverage.
    pub total_coverage: Option<TotalCoverage>,
}

/// Period coverage.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PeriodCoverage {
    /// Coverage percentage, for example `0.1`.
    pub coverage_percentage: Option<f64>,
    /// Period, for example `2020110100`.
    pub period: String,
}

/// Total coverage.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TotalCoverage {
    /// Capacity unit.
    pub capacity_unit: String,
    /// Coverage percentage, for example `1.0`.
    pub coverage_percentage: Option<f64>,
    /// Deduct quantity, for example `1.0`.
    pub deduct_quantity: Option<f64>,
    /// Total quantity, for example `1.0`.
    pub total_quantity: Option<f64>,
}
