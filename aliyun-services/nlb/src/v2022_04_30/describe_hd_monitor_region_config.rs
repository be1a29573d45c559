// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHdMonitorRegionConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes hd monitor region config.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/DescribeHdMonitorRegionConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_NO_PERMISSION, errors::DESCRIBE_HD_MONITOR_FAIL)
)]
pub struct DescribeHdMonitorRegionConfig {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeHdMonitorRegionConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHdMonitorRegionConfigResponse {
    /// Log project.
    pub log_project: String,
    /// Metric store, for example `hdmonitor-cn-hangzhou-metricStore-1`.
    pub metric_store: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
}
