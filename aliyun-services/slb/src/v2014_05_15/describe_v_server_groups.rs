// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVServerGroups`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes v server groups.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::MISSING_PARAM_TAG_KEY)
)]
pub struct DescribeVServerGroups {
    /// Description, for example `Group3`.
    pub description: Option<String>,
    /// Include listener, for example `false`.
    pub include_listener: Option<bool>,
    /// Include rule, for example `false`.
    pub include_rule: Option<bool>,
    /// Load balancer id, for example `lb-bp1o94dp5i6ea*******`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeVServerGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVServerGroupsResponse {
    /// Id of the request.
    pub request_id: String,
    /// V server groups.
    #[rpc(wrapper = "VServerGroup")]
    pub v_server_groups: Vec<VServerGroup>,
}

/// V server group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VServerGroup {
    /// Associated objects.
    pub associated_objects: Option<AssociatedObjects>,
    /// Create time, UTC, for example `2022-08-31T02:49:05Z`.
    pub create_time: String,
    /// Server count, for example `1`.
    pub server_count: Option<i64>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<VServerGroupTag>,
    /// V server group id, for example `rsp-0bfuc*****`.
    pub v_server_group_id: String,
    /// V server group name, for example `Group3`.
    pub v_server_group_name: String,
}

/// Associated objects.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedObjects {
    /// Listeners.
    #[rpc(wrapper = "Listener")]
    pub listeners: Vec<Listener>,
    /// Rules.
    #[rpc(wrapper = "Rule")]
    pub rules: Vec<Rule>,
}

/// Listener.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Listener {
    /// Port, for example `80`.
    pub port: Option<i64>,
    /// Protocol, for example `tcp`.
    pub protocol: String,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Domain, for example `www.example.com`.
    pub domain: String,
    /// Rule id, for example `rule-a3x3pg1yohq3lq****`.
    pub rule_id: String,
    /// Rule name, for example `test`.
    pub rule_name: String,
    /// URL, for example `/example`.
    pub url: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VServerGroupTag {
    /// Tag key, for example `TestKey`.
    pub tag_key: String,
    /// Tag value, for example `TestValue`.
    pub tag_value: String,
}
