// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSavingsPlansUsageTotal`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes savings plans usage total.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeSavingsPlansUsageTotal)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeSavingsPlansUsageTotal {
    /// Bill owner id: -1 to 9223372036854775807, for example `123745698925000`.
    #[rpc(min = -1, max = 9_223_372_036_854_775_807)]
    pub bill_owner_id: Option<i64>,
    /// End period, for example `2021-01-02 00:00:00`.
    pub end_period: Option<String>,
    /// Filter param.
    #[rpc(json)]
    pub filter_param: Option<FilterParam>,
    /// Period type, for example `HOUR`.
    pub period_type: String,
    /// Start period, for example `2021-01-01 00:00:00`.
    pub start_period: String,
}

/// Filter param.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct FilterParam {
    /// Dimensions.
    pub dimensions: Vec<Dimension>,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Dimension.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Dimension {
    /// Code.
    pub code: Option<String>,
    /// Select type.
    pub select_type: Option<String>,
    /// Values.
    pub values: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Code.
    pub code: Option<String>,
    /// Select type.
    pub select_type: Option<String>,
    /// Values.
    pub values: Vec<String>,
}

/// Answer of [`DescribeSavingsPlansUsageTotal`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSavingsPlansUsageTotalResponse {
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
    /// Total usage.
    pub total_usage: Option<TotalUsage>,
}

/// Period coverage.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PeriodCoverage {
    /// Percentage, for example `1.0`.
    pub percentage: Option<f64>,
    /// Period, for example `2021041500`.
    pub period: String,
}

/// Total usage.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TotalUsage {
    /// Pool value, for example `100.0`.
    pub pool_value: Option<f64>,
    /// Postpaid cost, for example `200.0`.
    pub postpaid_cost: Option<f64>,
    /// Saved cost, for example `100.0`.
    pub saved_cost: Option<f64>,
    /// Usage percentage, for example `1.0`.
    pub usage_percentage: Option<f64>,
}
