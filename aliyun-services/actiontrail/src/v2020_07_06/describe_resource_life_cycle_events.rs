// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeResourceLifeCycleEvents`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes resource life cycle events.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeResourceLifeCycleEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeResourceLifeCycleEvents {
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
    /// Service name, for example `ECS`.
    pub service_name: Option<String>,
}

/// Answer of [`DescribeResourceLifeCycleEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeResourceLifeCycleEventsResponse {
    /// Data.
    pub data: String,
    /// Id of the request.
    pub request_id: String,
}
