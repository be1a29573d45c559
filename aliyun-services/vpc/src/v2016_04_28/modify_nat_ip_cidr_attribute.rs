// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyNatIpCidrAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies NAT IP CIDR attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyNatIpCidrAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::RESOURCE_NOT_FOUND_NAT_IP_CIDR_404)
)]
pub struct ModifyNatIpCidrAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// NAT gateway id, for example `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: String,
    /// NAT IP CIDR, for example `172.16.0.0/24`.
    pub nat_ip_cidr: String,
    /// NAT IP CIDR description, for example `newtest`.
    pub nat_ip_cidr_description: Option<String>,
    /// NAT IP CIDR name, for example `newname`.
    pub nat_ip_cidr_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `eu-central-1`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyNatIpCidrAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyNatIpCidrAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
