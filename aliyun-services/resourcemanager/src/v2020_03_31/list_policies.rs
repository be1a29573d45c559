// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPolicies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists policies.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListPolicies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = policies,
        item = Policy
    )
)]
pub struct ListPolicies {
    /// Language, for example `zh-CN`.
    pub language: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Policy type, for example `Custom`.
    pub policy_type: Option<String>,
}

/// Answer of [`ListPolicies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPoliciesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Policies.
    #[rpc(wrapper = "Policy")]
    pub policies: Vec<Policy>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
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
    /// Update date.
    pub update_date: String,
}
