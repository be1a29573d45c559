// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetNatIpAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets NAT IP attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetNatIpAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct GetNatIpAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// NAT IP id.
    pub nat_ip_id: String,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`GetNatIpAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetNatIpAttributeResponse {}
