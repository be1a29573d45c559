// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPoliciesForTarget`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists policies for target.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ListPoliciesForTarget)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_result, items = data, item = Data)
)]
pub struct ListPoliciesForTarget {
    /// Max result, for example `50`.
    pub max_result: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Target id, for example `154950938137****`.
    pub target_id: Option<String>,
    /// Target type, for example `ACCOUNT`.
    pub target_type: Option<String>,
}

/// Answer of [`ListPoliciesForTarget`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPoliciesForTargetResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
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
