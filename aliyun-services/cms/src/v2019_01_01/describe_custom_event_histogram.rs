// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomEventHistogram`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes custom event histogram.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeCustomEventHistogram)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeCustomEventHistogram {
    /// End time, for example `1552220485596`.
    pub end_time: Option<String>,
    /// Event id, for example `123`.
    pub event_id: Option<String>,
    /// Group id, for example `12345`.
    pub group_id: Option<String>,
    /// Level, for example `CRITICAL`.
    pub level: Option<String>,
    /// Name, for example `BucketIngressBandwidth`.
    pub name: Option<String>,
    /// Search keywords, for example `cms`.
    pub search_keywords: Option<String>,
    /// Start time, for example `1552209685596`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeCustomEventHistogram`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomEventHistogramResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Event histograms.
    #[rpc(wrapper = "EventHistogram")]
    pub event_histograms: Vec<EventHistogram>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

/// Event histogram.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EventHistogram {
    /// Count.
    pub count: Option<i64>,
    /// End time.
    pub end_time: Option<i64>,
    /// Start time.
    pub start_time: Option<i64>,
}
