// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCInstanceTypes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc instance types.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceTypes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCInstanceTypes {
    /// Commodity code, for example `rds_customprepaid_public_cn`.
    pub commodity_code: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: Option<String>,
    /// Instance type.
    #[rpc(join = ",")]
    pub instance_type: Vec<String>,
    /// Instance type family, for example `gn8.cm`.
    pub instance_type_family: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeRCInstanceTypes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCInstanceTypesResponse {
    /// Instance types.
    #[rpc(wrapper = "InstanceType")]
    pub instance_types: Vec<InstanceType>,
    /// Id of the request.
    pub request_id: String,
}

/// Instance type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceType {
    /// CPU core count, for example `32`.
    pub cpu_core_count: Option<i64>,
    /// Disk quantity, for example `16`.
    pub disk_quantity: Option<i64>,
    /// Instance type family, for example `gn8.cm`.
    pub instance_type_family: String,
    /// Instance type id, for example `rds.gna8.2xlarge.8cm`.
    pub instance_type_id: String,
    /// Jumbo frame support.
    pub jumbo_frame_support: Option<bool>,
    /// Memory size, for example `256`.
    pub memory_size: Option<i64>,
}
