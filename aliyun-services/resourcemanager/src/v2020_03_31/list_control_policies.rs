// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListControlPolicies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists control policies.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListControlPolicies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = control_policies,
        item = ControlPolicy
    )
)]
pub struct ListControlPolicies {
    /// Language, for example `zh-CN`.
    pub language: Option<String>,
    /// Number of the page, from 1: 1 to 200000.
    #[rpc(min = 1, max = 200_000)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Policy type, for example `System`.
    pub policy_type: Option<String>,
}

/// Answer of [`ListControlPolicies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListControlPoliciesResponse {
    /// Control policies.
    #[rpc(wrapper = "ControlPolicy")]
    pub control_policies: Vec<ControlPolicy>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Control policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ControlPolicy {
    /// Attachment count.
    pub attachment_count: String,
    /// Create date.
    pub create_date: String,
    /// Description.
    pub description: String,
    /// Effect scope.
    pub effect_scope: String,
    /// Policy id.
    pub policy_id: String,
    /// Policy name.
    pub policy_name: String,
    /// Policy type.
    pub policy_type: String,
    /// Update date.
    pub update_date: String,
}
