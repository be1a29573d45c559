// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSystemEventAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes system event attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSystemEventAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = system_events, item = SystemEvent),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeSystemEventAttribute {
    /// End time, for example `1552221584949`.
    pub end_time: Option<String>,
    /// Event type, for example `Exception`.
    pub event_type: Option<String>,
    /// Group id, for example `12346`.
    pub group_id: Option<String>,
    /// Level, for example `CRITICAL`.
    pub level: Option<String>,
    /// Name, for example `BucketIngressBandwidth`.
    pub name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product, for example `oss`.
    pub product: Option<String>,
    /// Search keywords, for example `cms`.
    pub search_keywords: Option<String>,
    /// Start time, for example `1552199984949`.
    pub start_time: Option<String>,
    /// Status, for example `normal`.
    pub status: Option<String>,
}

/// Answer of [`DescribeSystemEventAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSystemEventAttributeResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// System events.
    #[rpc(wrapper = "SystemEvent")]
    pub system_events: Vec<SystemEvent>,
}

/// System event.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SystemEvent {
    /// Content.
    pub content: String,
    /// Group id.
    pub group_id: String,
    /// Id.
    pub id: String,
    /// Instance name.
    pub instance_name: String,
    /// Level.
    pub level: String,
    /// Name.
    pub name: String,
    /// Product.
    pub product: String,
    /// Region id.
    pub region_id: String,
    /// Resource id.
    pub resource_id: String,
    /// Status.
    pub status: String,
    /// Time.
    pub time: Option<i64>,
}
