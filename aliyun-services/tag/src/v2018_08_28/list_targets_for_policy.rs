// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTargetsForPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists targets for policy.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ListTargetsForPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_result, items = targets, item = Target)
)]
pub struct ListTargetsForPolicy {
    /// Max result, for example `50`.
    pub max_result: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy id, for example `p-de62a0bf400e4b69****`.
    pub policy_id: String,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Answer of [`ListTargetsForPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTargetsForPolicyResponse {
    /// Is rd, for example `true`.
    pub is_rd: Option<bool>,
    /// Where the next page begins.
    pub next_token: String,
    /// Rd id, for example `rd-3G****`.
    pub rd_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Targets.
    pub targets: Vec<Target>,
}

/// Target.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Target {
    /// Target id, for example `195320939469****`.
    pub target_id: String,
    /// Target type.
    pub target_type: Option<i64>,
}
