// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPolicies`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists policies.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListPolicies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = marker,
        more = is_truncated,
        size = max_items,
        items = policies,
        item = Policy
    )
)]
pub struct ListPolicies {
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
    /// Policy type, for example `System`.
    pub policy_type: Option<String>,
    /// Tag.
    #[rpc(json)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `owner`.
    pub key: Option<String>,
    /// Value, for example `alice`.
    pub value: Option<String>,
}

/// Answer of [`ListPolicies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPoliciesResponse {
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
    /// Policies.
    #[rpc(wrapper = "Policy")]
    pub policies: Vec<Policy>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Policy {
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Create date.
    pub create_date: String,
    /// Default version.
    pub default_version: String,
    /// Description.
    pub description: String,
    /// Policy name.
    pub policy_name: String,
    /// Policy type.
    pub policy_type: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<PolicyTag>,
    /// Update date.
    pub update_date: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PolicyTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
