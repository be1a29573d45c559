// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnUserBillHistory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN user bill history.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserBillHistory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_START_TIME_MALFORMED,
        errors::INVALID_END_TIME_MALFORMED, errors::INVALID_TIME_MALFORMED,
        errors::INVALID_END_TIME_MISMATCH, errors::INVALID_TIME_SPAN,
    )
)]
pub struct DescribeCdnUserBillHistory {
    /// End time, UTC, for example `2018-10-31T16:00:00Z`.
    pub end_time: String,
    /// Start time, UTC, for example `2018-09-30T16:00:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeCdnUserBillHistory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnUserBillHistoryResponse {
    /// Bill history data.
    #[rpc(wrapper = "BillHistoryDataItem")]
    pub bill_history_data: Vec<BillHistoryData>,
    /// Id of the request.
    pub request_id: String,
}

/// Bill history data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillHistoryData {
    /// Bill time.
    pub bill_time: String,
    /// Bill type.
    pub bill_type: String,
    /// Billing data.
    #[rpc(wrapper = "BillingDataItem")]
    pub billing_data: Vec<BillingData>,
    /// Dimension.
    pub dimension: String,
}

/// Billing data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillingData {
    /// Bandwidth.
    pub bandwidth: Option<f64>,
    /// CDN region.
    pub cdn_region: String,
    /// Charge type.
    pub charge_type: String,
    /// Count.
    pub count: Option<f64>,
    /// Flow.
    pub flow: Option<f64>,
}
