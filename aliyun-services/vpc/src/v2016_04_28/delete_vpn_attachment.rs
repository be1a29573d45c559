// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVpnAttachment`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes VPN attachment.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVpnAttachment)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::VPN_CONNECTION_CONFIGURING, errors::INTERNAL_ERROR_400,
        errors::VCO_STATUS_NOT_SUPPORT, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DeleteVpnAttachment {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPN connection id, for example `vco-p0w7gtr14m09r9lkr****`.
    pub vpn_connection_id: String,
}

/// Answer of [`DeleteVpnAttachment`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVpnAttachmentResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
