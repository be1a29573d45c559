// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSystemEventHistogram`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes system event histogram.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSystemEventHistogram)
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
pub struct DescribeSystemEventHistogram {
    /// End time, for example `1552220485596`.
    pub end_time: Option<String>,
    /// Event type, for example `Exception`.
    pub event_type: Option<String>,
    /// Group id, for example `12345`.
    pub group_id: Option<String>,
    /// Level, for example `CRITICAL`.
    pub level: Option<String>,
    /// Name, for example `BucketIngressBandwidth`.
    pub name: Option<String>,
    /// Product, for example `OSS`.
    pub product: Option<String>,
    /// Search keywords, for example `cms`.
    pub search_keywords: Option<String>,
    /// Start time, for example `1552209685596`.
    pub start_time: Option<String>,
    /// Status, for example `normal`.
    pub status: Option<String>,
}

/// Answer of [`DescribeSystemEventHistogram`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSystemEventHistogramResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// System event histograms.
    #[rpc(wrapper = "SystemEventHistogram")]
    pub system_event_histograms: Vec<SystemEventHistogram>,
}

/// System event histogram.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SystemEventHistogram {
    /// Count.
    pub count: Option<i64>,
    /// End time.
    pub end_time: Option<i64>,
    /// Start time.
    pub start_time: Option<i64>,
}
