// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTrafficMirrorFilters`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists traffic mirror filters.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListTrafficMirrorFilters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = traffic_mirror_filters,
        item = TrafficMirrorFilter
    )
)]
pub struct ListTrafficMirrorFilters {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hongkong`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
    /// Traffic mirror filter ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub traffic_mirror_filter_ids: Vec<String>,
    /// Traffic mirror filter name, for example `abc`.
    pub traffic_mirror_filter_name: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListTrafficMirrorFilters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTrafficMirrorFiltersResponse {
    /// Count, for example `5`.
    pub count: Option<i64>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
    /// Traffic mirror filters.
    pub traffic_mirror_filters: Vec<TrafficMirrorFilter>,
}

/// Traffic mirror filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TrafficMirrorFilter {
    /// Creation time, UTC, for example `2023-09-05T15:26Z`.
    pub creation_time: String,
    /// Egress rules.
    pub egress_rules: Vec<EgressRule>,
    /// Ingress rules.
    pub ingress_rules: Vec<IngressRule>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: Vec<TrafficMirrorFilterTag>,
    /// Traffic mirror filter description, for example `This is a filter.`.
    pub traffic_mirror_filter_description: String,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: String,
    /// Traffic mirror filter name, for example `abc`.
    pub traffic_mirror_filter_name: String,
    /// Traffic mirror filter status, for example `Created`.
    pub traffic_mirror_filter_status: String,
}

/// Egress rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EgressRule {
    /// Action, for example `accept`.
    pub action: String,
    /// Destination CIDR block, for example `10.0.0.0/24`.
    pub destination_cidr_block: String,
    /// Destination port range, for example `22/40`.
    pub destination_port_range: String,
    /// IP version, for example `IPv4`.
    pub ip_version: String,
    /// Priority, for example `1`.
    pub priority: Option<i64>,
    /// Protocol, for example `TCP`.
    pub protocol: String,
    /// Source CIDR block, for example `10.0.0.0/24`.
    pub source_cidr_block: String,
    /// Source port range, for example `22/40`.
    pub source_port_range: String,
    /// Traffic direction, for example `egress`.
    pub traffic_direction: String,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: String,
    /// Traffic mirror filter rule id, for example `tmr-j6c89rzmtd3hhdugq****`.
    pub traffic_mirror_filter_rule_id: String,
    /// Traffic mirror filter rule status, for example `Created`.
    pub traffic_mirror_filter_rule_status: String,
}

/// Ingress rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IngressRule {
    /// Action, for example `accept`.
    pub action: String,
    /// Destination CIDR block, for example `0.0.0.0/0`.
    pub destination_cidr_block: String,
    /// Destination port range, for example `-1/-1`.
    pub destination_port_range: String,
    /// IP version, for example `IPv4`.
    pub ip_version: String,
    /// Priority, for example `1`.
    pub priority: Option<i64>,
    /// Protocol, for example `ALL`.
    pub protocol: String,
    /// Source CIDR block, for example `0.0.0.0/0`.
    pub source_cidr_block: String,
    /// Source port range, for example `-1/-1`.
    pub source_port_range: String,
    /// Traffic direction, for example `ingress`.
    pub traffic_direction: String,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: String,
    /// Traffic mirror filter rule id, for example `tmr-j6cezu8e68rnpepet****`.
    pub traffic_mirror_filter_rule_id: String,
    /// Traffic mirror filter rule status, for example `Created`.
    pub traffic_mirror_filter_rule_status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TrafficMirrorFilterTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
