// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetNatIpCidrAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets NAT IP CIDR attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetNatIpCidrAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct GetNatIpCidrAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// NAT gateway id.
    pub nat_gateway_id: String,
    /// NAT IP CIDR.
    pub nat_ip_cidr: String,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`GetNatIpCidrAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetNatIpCidrAttributeResponse {}
