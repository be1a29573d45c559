// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteNatIpCidr`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes NAT IP CIDR.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteNatIpCidr)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_NAT_IP_CIDR, errors::OPERATION_FAILED_DEFAULT_NAT_IP_CIDR,
        errors::DEPENDENCY_VIOLATION_NAT_IP, errors::INCORRECT_STATUS_NAT_GATEWAY,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DeleteNatIpCidr {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// NAT gateway id, for example `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: String,
    /// NAT IP CIDR, for example `172.16.0.0/24`.
    pub nat_ip_cidr: String,
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

/// Answer of [`DeleteNatIpCidr`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteNatIpCidrResponse {
    /// Id of the request.
    pub request_id: String,
}
