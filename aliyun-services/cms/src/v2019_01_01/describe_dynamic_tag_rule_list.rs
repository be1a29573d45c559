// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDynamicTagRuleList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes dynamic tag rule list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeDynamicTagRuleList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = tag_group_list,
        item = TagGroup
    ),
    errors(
        errors::INVALID_PARAMETER_VALUE, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_500, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeDynamicTagRuleList {
    /// Dynamic tag rule id, for example `004155fa-15ba-466d-b61a-***********`.
    pub dynamic_tag_rule_id: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
    /// Tag key, for example `tagkey1`.
    pub tag_key: Option<String>,
    /// Tag region id, for example `cn-hangzhou`.
    pub tag_region_id: Option<String>,
    /// Tag value, for example `*`.
    pub tag_value: Option<String>,
}

/// Answer of [`DescribeDynamicTagRuleList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDynamicTagRuleListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: String,
    /// Items a page.
    pub page_size: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Tag group list.
    #[rpc(wrapper = "TagGroup")]
    pub tag_group_list: Vec<TagGroup>,
    /// Total, for example `2`.
    pub total: Option<i64>,
}

/// Tag group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagGroup {
    /// Contact group list.
    #[rpc(wrapper = "ContactGroupList")]
    pub contact_group_list: Vec<String>,
    /// Dynamic tag rule id.
    pub dynamic_tag_rule_id: String,
    /// Match express.
    #[rpc(wrapper = "MatchExpress")]
    pub match_express: Vec<MatchExpress>,
    /// Match express filter relation.
    pub match_express_filter_relation: String,
    /// Region id.
    pub region_id: String,
    /// Status.
    pub status: String,
    /// Tag key.
    pub tag_key: String,
    /// Tag value blacklist.
    #[rpc(wrapper = "TagValueBlacklist")]
    pub tag_value_blacklist: Vec<String>,
    /// Template id list.
    #[rpc(wrapper = "TemplateIdList")]
    pub template_id_list: Vec<String>,
}

/// Match express.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MatchExpress {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
    /// Tag value match function.
    pub tag_value_match_function: String,
}
