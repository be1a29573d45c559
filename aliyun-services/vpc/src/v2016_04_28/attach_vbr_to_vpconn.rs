// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachVbrToVpconn`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Attaches vbr to vpconn.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AttachVbrToVpconn)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::QUOTA_EXCEEDED_VPCONN, errors::OPERATION_FAILED_VBR_BINDED_PCONN,
        errors::RESOURCE_NOT_FOUND_PHYSICAL_CONNECTION_ID,
        errors::INCORRECT_STATUS_PHYSICAL_CONNECTION,
    )
)]
pub struct AttachVbrToVpconn {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Token.
    pub token: Option<String>,
    /// Vbr id, for example `vbr-bp133sn3nwjvu7twc****`.
    pub vbr_id: String,
    /// Vpconn id, for example `pc-bp1mrgfbtmc9brre7****`.
    pub vpconn_id: String,
}

/// Answer of [`AttachVbrToVpconn`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachVbrToVpconnResponse {
    /// Id of the request.
    pub request_id: String,
    /// Virtual physical connection, for example `pc-bp1mrgfbtmc9brre7****`.
    pub virtual_physical_connection: String,
}
