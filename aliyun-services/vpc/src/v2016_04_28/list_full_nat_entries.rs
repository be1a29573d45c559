// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListFullNatEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists full NAT entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListFullNatEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = full_nat_entries, item = FullNatEntry),
    errors(
        errors::RESOURCE_NOT_FOUND_FULL_NAT_TABLE_ID,
        errors::MISSING_PARAM_FULLNAT_TABLE_ID_OR_NAT_GATEWAY_ID,
        errors::RESOURCE_NOT_FOUND_FULL_NAT_TABLE,
    )
)]
pub struct ListFullNatEntries {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Full NAT entry id, for example `fullnat-gw8fz23jezpbblf1j****`.
    pub full_nat_entry_id: Option<String>,
    /// Full NAT entry names: at most 10 items.
    #[rpc(max_len = 10)]
    pub full_nat_entry_names: Vec<String>,
    /// Full NAT table id, for example `fulltb-gw88z7hhlv43rmb26****`.
    pub full_nat_table_id: Option<String>,
    /// IP protocol, for example `TCP`.
    pub ip_protocol: Option<String>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// NAT gateway id, for example `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: Option<String>,
    /// NAT IP, for example `10.0.XX.XX`.
    pub nat_ip: Option<String>,
    /// NAT IP port, for example `443`.
    pub nat_ip_port: Option<String>,
    /// Network interface ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub network_interface_ids: Vec<String>,
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

/// Answer of [`ListFullNatEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListFullNatEntriesResponse {
    /// Full NAT entries.
    pub full_nat_entries: Vec<FullNatEntry>,
    /// Full NAT table id, for example `fullnat-gw8fz23jezpbblf1j****`.
    pub full_nat_table_id: String,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// NAT gateway id, for example `ngw-gw8054kn57y3hq3bv****`.
    pub nat_gateway_id: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Full NAT entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FullNatEntry {
    /// Access domain, for example `xxx.com`.
    pub access_domain: String,
    /// Access IP, for example `192.168.XX.XX`.
    pub access_ip: String,
    /// Access port, for example `80`.
    pub access_port: String,
    /// Creation time, UTC, for example `2021-10-27T02:44:40Z`.
    pub creation_time: String,
    /// Domain resolve, for example `192.168.XX.XX`.
    pub domain_resolve: String,
    /// Full NAT entry description, for example `abc`.
    pub full_nat_entry_description: String,
    /// Full NAT entry id, for example `fullnat-gw8fz23jezpbblf1j****`.
    pub full_nat_entry_id: String,
    /// Full NAT entry name, for example `test`.
    pub full_nat_entry_name: String,
    /// Full NAT entry status, for example `Available`.
    pub full_nat_entry_status: String,
    /// Full NAT table id, for example `fulltb-gw88z7hhlv43rmb26****`.
    pub full_nat_table_id: String,
    /// IP protocol, for example `TCP`.
    pub ip_protocol: String,
    /// NAT IP, for example `192.168.XX.XX`.
    pub nat_ip: String,
    /// NAT IP port, for example `80`.
    pub nat_ip_port: String,
    /// Network interface id, for example `eni-gw80wedm8pq0tpr2****`.
    pub network_interface_id: String,
    /// Network interface type, for example `Endpoint`.
    pub network_interface_type: String,
}
