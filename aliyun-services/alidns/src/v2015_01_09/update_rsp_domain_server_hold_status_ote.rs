// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRspDomainServerHoldStatusOte`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates rsp domain server hold status ote.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRspDomainServerHoldStatusOte)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRspDomainServerHoldStatusOte {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Domain name.
    pub domain_name: String,
    /// Operator id.
    pub operator_id: String,
    /// Operator type.
    pub operator_type: String,
    /// Server hold status.
    pub server_hold_status: String,
    /// Status msg.
    pub status_msg: String,
}

/// Answer of [`UpdateRspDomainServerHoldStatusOte`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRspDomainServerHoldStatusOteResponse {}
