// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVpconnFromVbr`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Creates vpconn from vbr.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVpconnFromVbr)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_TARGET_USER_PCONN_TRAFFIC_NOT_ENABLE,
        errors::RESOURCE_NOT_ENOUGH_BANDWIDTH, errors::OPERATION_FAILED_VBR_BINDED_PCONN,
        errors::ILLEGAL_PARAM_BANDWIDTH, errors::INCORRECT_STATUS_VBR_ID,
        errors::RESOURCE_NOT_FOUND_PHYSICAL_CONNECTION_ID,
        errors::OPERATION_FAILED_V_PCONN_CREATED,
        errors::OPERATION_FAILED_BANDWIDTH_OR_VLAN_ID_EMPTY,
    )
)]
pub struct CreateVpconnFromVbr {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Order mode, for example `PayByVirtualPhysicalConnectionOwner`.
    pub order_mode: Option<OrderMode>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Token.
    pub token: Option<String>,
    /// Vbr id, for example `vbr-bp136flp1mf8mlq6r****`.
    pub vbr_id: String,
}

/// What `OrderMode` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum OrderMode {
    /// `PayByVirtualPhysicalConnectionOwner`.
    PayByVirtualPhysicalConnectionOwner,
    /// `PayByPhysicalConnectionOwner`.
    PayByPhysicalConnectionOwner,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`CreateVpconnFromVbr`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVpconnFromVbrResponse {
    /// Id of the request.
    pub request_id: String,
    /// Virtual physical connection, for example `pc-bp1mrgfbtmc9brre7****`.
    pub virtual_physical_connection: String,
}
