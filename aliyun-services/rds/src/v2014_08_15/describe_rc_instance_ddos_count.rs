// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCInstanceDdosCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc instance DDOS count.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceDdosCount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCInstanceDdosCount {
    /// DDOS region id, for example `cn-beijing`.
    pub ddos_region_id: Option<String>,
    /// Instance type, for example `ecs`.
    pub instance_type: Option<String>,
    /// Region id, for example `cn-beijing`.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeRCInstanceDdosCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCInstanceDdosCountResponse {
    /// DDOS count.
    pub ddos_count: Option<DdosCount>,
    /// Id of the request.
    pub request_id: String,
}

/// DDOS count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DdosCount {
    /// Blackhole count, for example `0`.
    pub blackhole_count: String,
    /// Defense count, for example `0`.
    pub defense_count: String,
    /// Instacen count, for example `6`.
    pub instacen_count: String,
}
