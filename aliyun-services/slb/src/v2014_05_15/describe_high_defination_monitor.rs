// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHighDefinationMonitor`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes high defination monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHighDefinationMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeHighDefinationMonitor {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags, for example `[{"tagKey":"Key1","tagValue":"Value1"}]`.
    pub tags: Option<String>,
}

/// Answer of [`DescribeHighDefinationMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHighDefinationMonitorResponse {
    /// Log project, for example `my-project`.
    pub log_project: String,
    /// Log store, for example `my-log-store`.
    pub log_store: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
