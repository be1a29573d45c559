// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckVpnBgpEnabled`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Checks VPN BGP enabled.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CheckVpnBgpEnabled)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN)
)]
pub struct CheckVpnBgpEnabled {
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
}

/// Answer of [`CheckVpnBgpEnabled`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckVpnBgpEnabledResponse {
    /// BGP enabled, for example `true`.
    pub bgp_enabled: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
