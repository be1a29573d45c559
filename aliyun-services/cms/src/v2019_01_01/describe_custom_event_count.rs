// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomEventCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes custom event count.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeCustomEventCount)
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
pub struct DescribeCustomEventCount {
    /// End time, for example `1552220485596`.
    pub end_time: Option<String>,
    /// Event id, for example `123`.
    pub event_id: Option<String>,
    /// Group id, for example `12345`.
    pub group_id: Option<String>,
    /// Name, for example `BABEL_BUY`.
    pub name: Option<String>,
    /// Search keywords, for example `cms`.
    pub search_keywords: Option<String>,
    /// Start time, for example `1552209685596`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeCustomEventCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomEventCountResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Custom event counts.
    #[rpc(wrapper = "CustomEventCount")]
    pub custom_event_counts: Vec<CustomEventCount>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Custom event count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CustomEventCount {
    /// Name.
    pub name: String,
    /// Num.
    pub num: Option<i64>,
    /// Time.
    pub time: Option<i64>,
}
