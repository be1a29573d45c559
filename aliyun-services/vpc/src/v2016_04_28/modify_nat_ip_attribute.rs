// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyNatIpAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies NAT IP attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyNatIpAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_REGION_ID_NOT_FOUND, errors::RESOURCE_NOT_FOUND_NAT_IP)
)]
pub struct ModifyNatIpAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// NAT IP description, for example `test`.
    pub nat_ip_description: Option<String>,
    /// NAT IP id, for example `vpcnatip-gw8e1n11f44wpg****`.
    pub nat_ip_id: String,
    /// NAT IP name, for example `newname`.
    pub nat_ip_name: Option<String>,
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

/// Answer of [`ModifyNatIpAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyNatIpAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
