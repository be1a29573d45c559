// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCResourcesModification`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc resources modification.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCResourcesModification)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCResourcesModification {
    /// Conditionss.
    #[rpc(json)]
    pub conditionss: Vec<String>,
    /// Cores, for example `2`.
    pub cores: Option<i32>,
    /// Destination resource, for example `InstanceType`.
    pub destination_resource: String,
    /// Instance id, for example `rc-pd5c*******89u25ai`.
    pub instance_id: String,
    /// Instance type, for example `mysql.x4.4xlarge.7cm`.
    pub instance_type: Option<String>,
    /// Memory, for example `8.0`.
    pub memory: Option<f64>,
    /// Operation type, for example `Upgrade`.
    pub operation_type: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: Option<String>,
}

/// Answer of [`DescribeRCResourcesModification`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCResourcesModificationResponse {
    /// Available zones.
    pub available_zones: Vec<AvailableZone>,
    /// Id of the request.
    pub request_id: String,
}

/// Available zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableZone {
    /// Available resources.
    pub available_resources: Vec<AvailableResource>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Status, for example `Available`.
    pub status: String,
    /// Status category, for example `WithStock`.
    pub status_category: String,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: String,
}

/// Available resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableResource {
    /// Supported resources.
    pub supported_resources: Vec<SupportedResource>,
    /// Type, for example `InstanceType`.
    pub r#type: String,
}

/// Supported resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SupportedResource {
    /// Status, for example `Available`.
    pub status: String,
    /// Status category, for example `WithStock`.
    pub status_category: String,
    /// Value, for example `mysql.x4.4xlarge.7cm`.
    pub value: String,
}
