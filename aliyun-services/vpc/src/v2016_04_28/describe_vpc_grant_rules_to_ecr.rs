// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpcGrantRulesToEcr`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes VPC grant rules to ecr.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpcGrantRulesToEcr)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = grant_rule_models,
        item = GrantRuleModel
    )
)]
pub struct DescribeVpcGrantRulesToEcr {
    /// Ecr instance id, for example `ecr-ncxadcujadncsa****`.
    pub ecr_instance_id: Option<String>,
    /// Ecr owner id.
    pub ecr_owner_id: Option<i64>,
    /// Instance id, for example `vpc-wz9ek66wd7tl5xqpy****`.
    pub instance_id: Option<String>,
    /// Instance type, for example `VPC`.
    pub instance_type: Option<String>,
    /// Most items a page.
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
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
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

/// Answer of [`DescribeVpcGrantRulesToEcr`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpcGrantRulesToEcrResponse {
    /// Grant rule models.
    pub grant_rule_models: Vec<GrantRuleModel>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}

/// Grant rule model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GrantRuleModel {
    /// Creation time, UTC, for example `2024-09-09T02:14:51Z`.
    pub creation_time: String,
    /// Ecr id, for example `ecr-tz7w3chlaptxr2****`.
    pub ecr_id: String,
    /// Ecr owner id.
    pub ecr_owner_id: String,
    /// Instance id, for example `vpc-wz9ek66wd7tl5xqpy****`.
    pub instance_id: String,
    /// Instance uid.
    pub instance_uid: String,
    /// Region no, for example `cn-hangzhou`.
    pub region_no: String,
    /// Type, for example `VPC`.
    pub r#type: String,
}
