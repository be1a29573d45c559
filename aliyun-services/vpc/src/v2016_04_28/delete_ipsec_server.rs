// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteIpsecServer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes ipsec server.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteIpsecServer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::VPN_GATEWAY_CONFIGURING, errors::FORBIDDEN,
        errors::INVALID_IPSEC_SERVER_ID_NOT_FOUND, errors::OPERATION_CONFLICT,
    )
)]
pub struct DeleteIpsecServer {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Ipsec server id, for example `iss-bp1jougp8cfsbo8y9****`.
    pub ipsec_server_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`DeleteIpsecServer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteIpsecServerResponse {
    /// Id of the request.
    pub request_id: String,
}
