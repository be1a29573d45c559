// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGrantRulesToEcr`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes grant rules to ecr.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeGrantRulesToEcr)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ecr_grant_rules,
        item = EcrGrantRule
    )
)]
pub struct DescribeGrantRulesToEcr {
    /// Instance id, for example `vbr-xxxxxx`.
    pub instance_id: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazdjdhd****`.
    pub resource_group_id: Option<String>,
    /// Tags.
    #[rpc(dotted)]
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

/// Answer of [`DescribeGrantRulesToEcr`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGrantRulesToEcrResponse {
    /// Count, for example `0`.
    pub count: Option<i64>,
    /// Ecr grant rules.
    pub ecr_grant_rules: Vec<EcrGrantRule>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Ecr grant rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EcrGrantRule {
    /// Create time, UTC, for example `2025-09-15T14:00:00Z`.
    pub create_time: String,
    /// Ecr instance id, for example `ecr-xxxxxx`.
    pub ecr_instance_id: String,
    /// Ecr uid, for example `11111111111`.
    pub ecr_uid: String,
}
