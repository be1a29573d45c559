// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCClusterConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc cluster config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCClusterConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCClusterConfig {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Temporary duration minutes, for example `20`.
    pub temporary_duration_minutes: Option<i32>,
    /// VPC id, for example `None`.
    pub vpc_id: Option<String>,
}

/// Answer of [`DescribeRCClusterConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCClusterConfigResponse {
    /// Config, for example `apiVersion: v1****`.
    pub config: String,
    /// Expiration, UTC, for example `2024-03-10T09:56:17Z`.
    pub expiration: String,
    /// Id of the request.
    pub request_id: String,
}
