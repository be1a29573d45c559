// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSystemEventCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes system event count.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSystemEventCount)
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
pub struct DescribeSystemEventCount {
    /// End time, for example `1635993921000`.
    pub end_time: Option<String>,
    /// Event type, for example `StatusNotification`.
    pub event_type: Option<String>,
    /// Group id, for example `17285****`.
    pub group_id: Option<String>,
    /// Level, for example `Info`.
    pub level: Option<String>,
    /// Name, for example `Instance:StateChange`.
    pub name: Option<String>,
    /// Product, for example `ECS`.
    pub product: Option<String>,
    /// Search keywords, for example `ECS`.
    pub search_keywords: Option<String>,
    /// Start time, for example `1635993541000`.
    pub start_time: Option<String>,
    /// Status, for example `Normal`.
    pub status: Option<String>,
}

/// Answer of [`DescribeSystemEventCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSystemEventCountResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// System event counts.
    #[rpc(wrapper = "SystemEventCount")]
    pub system_event_counts: Vec<SystemEventCount>,
}

/// System event count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SystemEventCount {
    /// Content.
    pub content: String,
    /// Group id.
    pub group_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Level.
    pub level: String,
    /// Name.
    pub name: String,
    /// Num.
    pub num: Option<i64>,
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
