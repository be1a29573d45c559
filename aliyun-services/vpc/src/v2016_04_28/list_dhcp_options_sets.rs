// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListDhcpOptionsSets`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists dhcp options sets.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListDhcpOptionsSets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = dhcp_options_sets,
        item = DhcpOptionsSet
    ),
    errors(errors::ILLEGAL_PARAM_NEXT_TOKEN, errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct ListDhcpOptionsSets {
    /// Dhcp options set id: at most 20 items.
    #[rpc(max_len = 20)]
    pub dhcp_options_set_id: Vec<String>,
    /// Dhcp options set name, for example `test`.
    pub dhcp_options_set_name: Option<String>,
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListDhcpOptionsSets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDhcpOptionsSetsResponse {
    /// Dhcp options sets.
    pub dhcp_options_sets: Vec<DhcpOptionsSet>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}

/// Dhcp options set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DhcpOptionsSet {
    /// Associate VPC count, for example `2`.
    pub associate_vpc_count: Option<i64>,
    /// Creation time, for example `2025-08-21 ***`.
    pub creation_time: String,
    /// Dhcp options.
    pub dhcp_options: Option<DhcpOptions>,
    /// Dhcp options set description, for example `test`.
    pub dhcp_options_set_description: String,
    /// Dhcp options set id, for example `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: String,
    /// Dhcp options set name, for example `test`.
    pub dhcp_options_set_name: String,
    /// Owner id.
    pub owner_id: String,
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Status, for example `Available`.
    pub status: String,
    /// Tags.
    pub tags: Vec<DhcpOptionsSetTag>,
}

/// Dhcp options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DhcpOptions {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Domain name servers, for example `192.168.XX.XX`.
    pub domain_name_servers: String,
    /// IPv6 lease time, for example `3650d`.
    pub ipv6_lease_time: String,
    /// Lease time, for example `3650d`.
    pub lease_time: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DhcpOptionsSetTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
