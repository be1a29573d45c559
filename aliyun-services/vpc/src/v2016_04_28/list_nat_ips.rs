// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListNatIps`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists NAT IPs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListNatIps)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = nat_ips, item = NatIp),
    errors(errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct ListNatIps {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IP origin, for example `cidr`.
    pub ip_origin: Option<String>,
    /// IPv4 prefix, for example `192.168.0.0/28`.
    pub ipv4_prefix: Option<String>,
    /// Most items a page.
    pub max_results: Option<String>,
    /// NAT gateway id, for example `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: String,
    /// NAT IP CIDR, for example `192.168.0.0/24`.
    pub nat_ip_cidr: Option<String>,
    /// NAT IP ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub nat_ip_ids: Vec<String>,
    /// NAT IP name: at most 100 items.
    #[rpc(max_len = 100)]
    pub nat_ip_name: Vec<String>,
    /// NAT IP status, for example `Available`.
    pub nat_ip_status: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
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

/// Answer of [`ListNatIps`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListNatIpsResponse {
    /// NAT IPs.
    pub nat_ips: Vec<NatIp>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}

/// NAT IP.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NatIp {
    /// IPv4 prefix, for example `192.168.0.0/28`.
    pub ipv4_prefix: String,
    /// Is default, for example `true`.
    pub is_default: Option<bool>,
    /// NAT gateway id, for example `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: String,
    /// NAT IP, for example `192.168.0.126`.
    pub nat_ip: String,
    /// NAT IP CIDR, for example `192.168.0.0/24`.
    pub nat_ip_cidr: String,
    /// NAT IP description, for example `default`.
    pub nat_ip_description: String,
    /// NAT IP id, for example `vpcnatip-gw8a863sut1zijxh0****`.
    pub nat_ip_id: String,
    /// NAT IP name, for example `default`.
    pub nat_ip_name: String,
    /// NAT IP status, for example `Available`.
    pub nat_ip_status: String,
}
