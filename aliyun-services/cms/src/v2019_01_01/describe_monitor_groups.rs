// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitorGroups`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Describes monitor groups.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = resources,
        item = Resource
    ),
    errors(
        errors::S_206, errors::PARAMETER_INVALID, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_406, errors::S_409, errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_ERROR,
        errors::S_503,
    )
)]
pub struct DescribeMonitorGroups {
    /// Dynamic tag rule id, for example `6b882d9a-5117-42e2-9d0c-4749a0c6****`.
    pub dynamic_tag_rule_id: Option<String>,
    /// Group founder tag key, for example `GroupKey1`.
    pub group_founder_tag_key: Option<String>,
    /// Group founder tag value, for example `GroupValue1`.
    pub group_founder_tag_value: Option<String>,
    /// Group id, for example `92****`.
    pub group_id: Option<String>,
    /// Group name, for example `testGroup124`.
    pub group_name: Option<String>,
    /// Include template history: default `true`, for example `true`.
    pub include_template_history: Option<bool>,
    /// Instance id, for example `i-abcdefgh12****`.
    pub instance_id: Option<String>,
    /// Keyword, for example `test`.
    pub keyword: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Select contact groups, for example `true`.
    pub select_contact_groups: Option<bool>,
    /// Tag: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub tag: Vec<Tag>,
    /// Type, for example `custom`.
    pub r#type: Option<Type>,
    /// Types, for example `custom`.
    pub types: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `tagKey1`.
    pub key: Option<String>,
    /// Value, for example `tagValue1`.
    pub value: Option<String>,
}

/// What `Type` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Type {
    /// `custom`.
    #[rpc(name = "custom")]
    Custom,
    /// `ehpc_cluster`.
    #[rpc(name = "ehpc_cluster")]
    EhpcCluster,
    /// `kubernetes`.
    #[rpc(name = "kubernetes")]
    Kubernetes,
    /// `tag`.
    #[rpc(name = "tag")]
    Tag,
    /// `aone_group`.
    #[rpc(name = "aone_group")]
    AoneGroup,
    /// `resMgr`.
    #[rpc(name = "resMgr")]
    ResMgr,
    /// `ess`.
    #[rpc(name = "ess")]
    Ess,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeMonitorGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitorGroupsResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<Resource>,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `10`.
    pub total: Option<i64>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Bind URL.
    pub bind_url: String,
    /// Contact groups.
    #[rpc(wrapper = "ContactGroup")]
    pub contact_groups: Vec<ContactGroup>,
    /// Dynamic tag rule id.
    pub dynamic_tag_rule_id: String,
    /// Gmt create.
    pub gmt_create: Option<i64>,
    /// Gmt modified.
    pub gmt_modified: Option<i64>,
    /// Group founder tag key.
    pub group_founder_tag_key: String,
    /// Group founder tag value.
    pub group_founder_tag_value: String,
    /// Group id.
    pub group_id: String,
    /// Group name.
    pub group_name: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Service id.
    pub service_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ResourceTag>,
    /// Template ids.
    #[rpc(wrapper = "TemplateId")]
    pub template_ids: Vec<String>,
    /// Template infos.
    #[rpc(wrapper = "TemplateInfo")]
    pub template_infos: Vec<TemplateInfo>,
    /// Type.
    pub r#type: String,
}

/// Contact group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ContactGroup {
    /// Name.
    pub name: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

/// Template info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TemplateInfo {
    /// Effect time.
    pub effect_time: Option<i64>,
    /// Template id.
    pub template_id: String,
    /// Ver.
    pub ver: String,
}
