// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeZones`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes zones.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DescribeZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeZones {
    /// Accept language: default `zh-CN`, for example `zh-CN`.
    pub accept_language: Option<String>,
}

/// Answer of [`DescribeZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeZonesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Zones.
    pub zones: Vec<Zone>,
}

/// Zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Zone {
    /// Local name, for example `Hangzhou Zone G`.
    pub local_name: String,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: String,
}
