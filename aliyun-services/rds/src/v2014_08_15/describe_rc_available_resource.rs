// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCAvailableResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc available resource.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCAvailableResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCAvailableResource {
    /// Cores, for example `2`.
    pub cores: Option<i32>,
    /// Data disk category, for example `cloud_ssd`.
    pub data_disk_category: Option<String>,
    /// Dedicated host id, for example `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: Option<String>,
    /// Destination resource, for example `InstanceType`.
    pub destination_resource: String,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Instance type, for example `mysql.x4.4xlarge.7cm`.
    pub instance_type: Option<String>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: Option<String>,
    /// Memory, for example `8.0`.
    pub memory: Option<f64>,
    /// Network category, for example `vpc`.
    pub network_category: Option<String>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Scope, for example `Region`.
    pub scope: Option<String>,
    /// Spot duration: at least 0, for example `1`.
    #[rpc(min = 0)]
    pub spot_duration: Option<i32>,
    /// Spot strategy, for example `NoSpot`.
    pub spot_strategy: Option<String>,
    /// System disk category, for example `cloud_ssd`.
    pub system_disk_category: Option<String>,
    /// Zone id, for example `cn-hangzhou-e`.
    pub zone_id: Option<String>,
}

/// Answer of [`DescribeRCAvailableResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCAvailableResourceResponse {
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
    /// Region id, for example `0041D94C-FB92-4C49-B115-259DA1C*****`.
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
    /// Max, for example `2048`.
    pub max: Option<i64>,
    /// Min, for example `20`.
    pub min: Option<i64>,
    /// Quota status, for example `Available`.
    pub quota_status: String,
    /// Status, for example `Available`.
    pub status: String,
    /// Status category, for example `WithStock`.
    pub status_category: String,
    /// Unit, for example `GiB`.
    pub unit: String,
    /// Value, for example `mysql.x4.4xlarge.7cm`.
    pub value: String,
}
