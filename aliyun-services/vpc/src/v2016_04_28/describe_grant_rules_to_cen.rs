// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGrantRulesToCen`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes grant rules to cen.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeGrantRulesToCen)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = cen_grant_rules?.cbn_grant_rule,
        item = CbnGrantRule
    )
)]
pub struct DescribeGrantRulesToCen {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `vpc-bp18sth14qii3pnvc****`.
    pub instance_id: String,
    /// Instance type, for example `VPC`.
    pub instance_type: String,
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
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeGrantRulesToCen`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGrantRulesToCenResponse {
    /// Cen grant rules.
    pub cen_grant_rules: Option<CenGrantRules>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Cen grant rules.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CenGrantRules {
    /// Cbn grant rule.
    pub cbn_grant_rule: Vec<CbnGrantRule>,
}

/// Cbn grant rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CbnGrantRule {
    /// Cen instance id.
    pub cen_instance_id: String,
    /// Cen owner id.
    pub cen_owner_id: String,
    /// Creation time.
    pub creation_time: String,
}
