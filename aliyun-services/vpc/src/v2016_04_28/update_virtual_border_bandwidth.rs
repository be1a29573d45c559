// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateVirtualBorderBandwidth`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates virtual border bandwidth.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateVirtualBorderBandwidth)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_VPCONN, errors::MISSING_PARAM_INSTANCE_ID,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::MISSING_PARAM_BANDWIDTH,
        errors::ILLEGAL_PARAM_BANDWIDTH, errors::MISSING_PARAM_REGION_NO_400,
        errors::QUOTA_EXCEEDED_VIRTUAL_BORDER_ROUTER_BANDWIDTH,
        errors::OPERATION_UNSUPPORTED_SET_MULTI_PCONN_BANDWIDTH,
        errors::OPERATION_UNSUPPORTED_MODIFY_BANDWIDTH,
        errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE,
    )
)]
pub struct UpdateVirtualBorderBandwidth {
    /// Bandwidth, for example `2`.
    pub bandwidth: i32,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Virtual border router id, for example `vbr-bp15zckdt37pq72****`.
    pub virtual_border_router_id: String,
}

/// Answer of [`UpdateVirtualBorderBandwidth`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateVirtualBorderBandwidthResponse {
    /// Code, for example `200`.
    pub code: String,
    /// HTTP status code, for example `200`.
    pub http_status_code: Option<i64>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
