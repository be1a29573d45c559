// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPolicies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists policies.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ListPolicies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_result, items = policy_list, item = Policy)
)]
pub struct ListPolicies {
    /// Max result, for example `50`.
    pub max_result: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub policy_ids: Vec<String>,
    /// Policy names: at most 10 items.
    #[rpc(max_len = 10)]
    pub policy_names: Vec<String>,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// User type, for example `USER`.
    pub user_type: Option<String>,
}

/// Answer of [`ListPolicies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPoliciesResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Policy list.
    pub policy_list: Vec<Policy>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Policy {
    /// Policy content.
    pub policy_content: String,
    /// Policy desc, for example `This is a tag policy example.`.
    pub policy_desc: String,
    /// Policy id, for example `p-de62a0bf400e4b69****`.
    pub policy_id: String,
    /// Policy name, for example `example`.
    pub policy_name: String,
    /// User type, for example `USER`.
    pub user_type: String,
}
