// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListNatIpCidrs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists NAT IP CIDRs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListNatIpCidrs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = nat_ip_cidrs, item = NatIpCidr),
    errors(errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct ListNatIpCidrs {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Most items a page.
    pub max_results: Option<String>,
    /// NAT gateway id, for example `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: String,
    /// NAT IP CIDR, for example `172.16.0.0/24`.
    pub nat_ip_cidr: Option<String>,
    /// NAT IP CIDR name: at most 100 items.
    #[rpc(max_len = 100)]
    pub nat_ip_cidr_name: Vec<String>,
    /// NAT IP CIDR status, for example `Available`.
    pub nat_ip_cidr_status: Option<String>,
    /// NAT IP CIDRs: at most 100 items.
    #[rpc(max_len = 100)]
    pub nat_ip_cidrs: Vec<String>,
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

/// Answer of [`ListNatIpCidrs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListNatIpCidrsResponse {
    /// NAT IP CIDRs.
    pub nat_ip_cidrs: Vec<NatIpCidr>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}

/// NAT IP CIDR.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NatIpCidr {
    /// Creation time, UTC, for example `2021-06-28T20:50Z`.
    pub creation_time: String,
    /// Is default, for example `true`.
    pub is_default: Option<bool>,
    /// NAT gateway id, for example `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: String,
    /// NAT IP CIDR, for example `172.16.0.0/24`.
    pub nat_ip_cidr: String,
    /// NAT IP CIDR description, for example `test`.
    pub nat_ip_cidr_description: String,
    /// NAT IP CIDR id, for example `vpcnatcidr-gw8ov42ei6xh1jys2****`.
    pub nat_ip_cidr_id: String,
    /// NAT IP CIDR name, for example `Name`.
    pub nat_ip_cidr_name: String,
    /// NAT IP CIDR status, for example `Available`.
    pub nat_ip_cidr_status: String,
}
