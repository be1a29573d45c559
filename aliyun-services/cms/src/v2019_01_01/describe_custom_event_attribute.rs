// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomEventAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes custom event attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeCustomEventAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = custom_events, item = CustomEvent),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeCustomEventAttribute {
    /// End time, for example `1552227965971`.
    pub end_time: Option<String>,
    /// Event id, for example `123****`.
    pub event_id: Option<String>,
    /// Group id, for example `123****`.
    pub group_id: Option<String>,
    /// Name, for example `test123`.
    pub name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Search keywords, for example `cms`.
    pub search_keywords: Option<String>,
    /// Start time, for example `1552224365971`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeCustomEventAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomEventAttributeResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Custom events.
    #[rpc(wrapper = "CustomEvent")]
    pub custom_events: Vec<CustomEvent>,
    /// Message, for example `userId:173651113438**** and name:"BABEL_CHECK"`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

/// Custom event.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CustomEvent {
    /// Content.
    pub content: String,
    /// Group id.
    pub group_id: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Time.
    pub time: String,
}
