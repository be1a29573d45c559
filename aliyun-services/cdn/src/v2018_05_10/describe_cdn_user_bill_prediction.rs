// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnUserBillPrediction`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN user bill prediction.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserBillPrediction)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::BILL_TYPE_NOT_FOUND,
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_TIME_MALFORMED,
        errors::INVALID_END_TIME_MISMATCH, errors::INVALID_TIME_SPAN,
    )
)]
pub struct DescribeCdnUserBillPrediction {
    /// Area, for example `CN,OverSeas`.
    pub area: Option<String>,
    /// Dimension, for example `flow`.
    pub dimension: Option<String>,
    /// End time, UTC, for example `2018-10-25T10:00:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2018-09-30T16:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeCdnUserBillPrediction`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnUserBillPredictionResponse {
    /// Bill prediction data.
    #[rpc(wrapper = "BillPredictionDataItem")]
    pub bill_prediction_data: Vec<BillPredictionData>,
    /// Bill type, for example `month_95`.
    pub bill_type: String,
    /// End time, UTC, for example `2018-10-25T10:00:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2018-09-30T16:00:00Z`.
    pub start_time: String,
}

/// Bill prediction data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillPredictionData {
    /// Area.
    pub area: String,
    /// Time stp.
    pub time_stp: String,
    /// Value.
    pub value: Option<f64>,
}
