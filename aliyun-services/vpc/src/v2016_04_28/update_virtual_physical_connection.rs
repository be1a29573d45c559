// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateVirtualPhysicalConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates virtual physical connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateVirtualPhysicalConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_VLAN_ID, errors::RESOURCE_NOT_FOUND_PHYSICAL_CONNECTION_ID,
        errors::RESOURCE_NOT_ENOUGH_BANDWIDTH, errors::ILLEGAL_PARAM_BANDWIDTH,
        errors::FORBIDDEN_PHYSICAL_CONNECTION,
        errors::OPERATION_FAILED_PHYSICAL_CONNECTION_FINANCIAL_LOCKED,
        errors::OPERATION_FAILED_PHYSICAL_CONNECTION_TERMINATED,
        errors::OPERATION_DENIED_CREATE_VPCONN, errors::INCORRECT_STATUS_VBR,
    )
)]
pub struct UpdateVirtualPhysicalConnection {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Expect spec, for example `50M`.
    pub expect_spec: Option<String>,
    /// Instance id, for example `pc-bp1mrgfbtmc9brre7****`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Token.
    pub token: Option<String>,
    /// Vlan id, for example `1`.
    pub vlan_id: i64,
}

/// Answer of [`UpdateVirtualPhysicalConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateVirtualPhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
