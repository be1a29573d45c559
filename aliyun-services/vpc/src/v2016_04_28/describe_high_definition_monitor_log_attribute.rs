// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHighDefinitionMonitorLogAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes high definition monitor log attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeHighDefinitionMonitorLogAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_ID, errors::PROJECT_NOT_EXIST, errors::PARAMETER_INVALID,
        errors::INVALID_HD_MONITOR_STATUS, errors::INVALID_ACTION_NOT_SUPPORT,
        errors::INVALID_ALLOCATION_ID_NOT_FOUND_400,
    )
)]
pub struct DescribeHighDefinitionMonitorLogAttribute {
    /// Instance id, for example `eip-wz9fi6qboho9fwgx7****`.
    pub instance_id: String,
    /// Instance type: default `EIP`, for example `EIP`.
    pub instance_type: Option<String>,
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
}

/// Answer of [`DescribeHighDefinitionMonitorLogAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHighDefinitionMonitorLogAttributeResponse {
    /// Instance id, for example `eip-wz9fi6qboho9fwgx7****`.
    pub instance_id: String,
    /// Instance type, for example `EIP`.
    pub instance_type: String,
    /// Log project, for example `hdmonitor-cn-shenzhen-1658206966225390`.
    pub log_project: String,
    /// Log store, for example `hdmonitor`.
    pub log_store: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
