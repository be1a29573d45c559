// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateNatIp`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates NAT IP.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateNatIp)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISMATCH_NAT_IP_AND_NAT_IP_CIDR, errors::RESOURCE_NOT_FOUND_NAT_GATEWAY_400,
        errors::RESOURCE_NOT_FOUND_NAT_IP_CIDR, errors::INCORRECT_STATUS_NAT_GATEWAY,
        errors::QUOTA_EXCEEDED_NAT_IP, errors::RESOURCE_ALREADY_EXIST_NAT_IP,
        errors::RESOURCE_NOT_ENOUGH_SWITCH_AVAILABLE_IPS, errors::RESOURCE_NOT_ENOUGH_NAT_IP,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct CreateNatIp {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv4 prefix, for example `192.168.0.0/28`.
    pub ipv4_prefix: Option<String>,
    /// IPv4 prefix count, for example `1`.
    pub ipv4_prefix_count: Option<i32>,
    /// NAT gateway id, for example `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: String,
    /// NAT IP, for example `192.168.0.34`.
    pub nat_ip: Option<String>,
    /// NAT IP CIDR, for example `192.168.0.0/24`.
    pub nat_ip_cidr: String,
    /// NAT IP description, for example `test`.
    pub nat_ip_description: Option<String>,
    /// NAT IP name, for example `newnatip`.
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

/// Answer of [`CreateNatIp`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateNatIpResponse {
    /// IPv4 prefix, for example `""`.
    pub ipv4_prefix: String,
    /// NAT IP, for example `192.168.0.34`.
    pub nat_ip: String,
    /// NAT IP id, for example `vpcnatip-gw8y7q3cpk3fggs8****`.
    pub nat_ip_id: String,
    /// NAT IPs.
    pub nat_ips: Vec<NatIp>,
    /// Id of the request.
    pub request_id: String,
}

/// NAT IP.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NatIp {
    /// IPv4 prefix, for example `192.168.1.128/28`.
    pub ipv4_prefix: String,
    /// NAT IP, for example `192.168.2.128`.
    pub nat_ip: String,
    /// NAT IP id, for example `vpcnatip-xxxxxxxx`.
    pub nat_ip_id: String,
}
