// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteNatIp`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes NAT IP.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteNatIp)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_NAT_IP, errors::OPERATION_FAILED_DEFAULT_NAT_IP,
        errors::DEPENDENCY_VIOLATION_NAT_IP, errors::INCORRECT_STATUS_NAT_GATEWAY,
        errors::DEPENDENCY_VIOLATION_FULL_NAT_ENTRY, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::RESOURCE_NOT_FOUND_NAT_IP, errors::RESOURCE_NOT_FOUND_NAT_GATEWAY,
        errors::RESOURCE_NOT_FOUND_NAT_IP_CIDR_404,
    )
)]
pub struct DeleteNatIp {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv4 prefix, for example `192.168.0.0/28`.
    pub ipv4_prefix: Option<String>,
    /// NAT gateway id, for example `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: Option<String>,
    /// NAT IP id, for example `vpcnatip-gw8y7q3cpk3fggs87****`.
    pub nat_ip_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteNatIp`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteNatIpResponse {
    /// Id of the request.
    pub request_id: String,
}
