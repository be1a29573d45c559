// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSecurityGroups`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes security groups.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = security_groups,
        item = SecurityGroup
    ),
    waiter(exists, status = security_groups[].security_group_id, done(any)),
    errors(
        errors::NOT_SUPPORTED_PAGE_NUMBER_AND_PAGE_SIZE, errors::IN_VALID_PARAMETER_NEXT_TOKEN,
        errors::MISSING_PARAMETER_REGION_ID, errors::INVALID_PARAMETER_SECURITY_GROUP_TYPE,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeSecurityGroups {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Fuzzy query.
    pub fuzzy_query: Option<bool>,
    /// Is query ECS count.
    pub is_query_ecs_count: Option<bool>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Network type, for example `vpc`.
    pub network_type: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id, for example `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security group ids.
    pub security_group_ids: Option<String>,
    /// Security group name, for example `SGTestName`.
    pub security_group_name: Option<String>,
    /// Security group type, for example `normal`.
    pub security_group_type: Option<String>,
    /// Service managed, for example `false`.
    pub service_managed: Option<bool>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp67acfmxazb4p****`.
    pub vpc_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeSecurityGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSecurityGroupsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Security groups.
    #[rpc(wrapper = "SecurityGroup")]
    pub security_groups: Vec<SecurityGroup>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Security group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityGroup {
    /// Available instance amount.
    pub available_instance_amount: Option<i64>,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// ECS count.
    pub ecs_count: Option<i64>,
    /// Group to group rule count.
    pub group_to_group_rule_count: Option<i64>,
    /// Resource group id.
    pub resource_group_id: String,
    /// Rule count.
    pub rule_count: Option<i64>,
    /// Security group id.
    pub security_group_id: String,
    /// Security group name.
    pub security_group_name: String,
    /// Security group type.
    pub security_group_type: String,
    /// Service id.
    #[rpc(name = "ServiceID")]
    pub service_id: String,
    /// Service managed.
    pub service_managed: Option<bool>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<SecurityGroupTag>,
    /// VPC id.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityGroupTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
