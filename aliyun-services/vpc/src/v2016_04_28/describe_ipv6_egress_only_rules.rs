// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIpv6EgressOnlyRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes IPv6 egress only rules.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeIpv6EgressOnlyRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ipv6_egress_only_rules,
        item = Ipv6EgressOnlyRule
    )
)]
pub struct DescribeIpv6EgressOnlyRules {
    /// Instance id, for example `ipv6-bp12uzwhac8tv3xx6****`.
    pub instance_id: Option<String>,
    /// Instance type, for example `Ipv6Address`.
    pub instance_type: Option<String>,
    /// IPv6 egress only rule id, for example `ipv6py-bp1rr7fq1md8pbb3k****`.
    pub ipv6_egress_only_rule_id: Option<String>,
    /// IPv6 gateway id, for example `ipv6gw-bp1rhhs9zjlxukc5e****`.
    pub ipv6_gateway_id: String,
    /// Name, for example `rulename`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-huhehaote`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeIpv6EgressOnlyRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIpv6EgressOnlyRulesResponse {
    /// IPv6 egress only rules.
    #[rpc(wrapper = "Ipv6EgressOnlyRule")]
    pub ipv6_egress_only_rules: Vec<Ipv6EgressOnlyRule>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// IPv6 egress only rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6EgressOnlyRule {
    /// Description.
    pub description: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance type.
    pub instance_type: String,
    /// IPv6 egress only rule id.
    pub ipv6_egress_only_rule_id: String,
    /// Name.
    pub name: String,
    /// Status.
    pub status: String,
}
