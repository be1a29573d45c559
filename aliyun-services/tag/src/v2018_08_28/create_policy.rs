// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates policy.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/CreatePolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct CreatePolicy {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy content.
    pub policy_content: String,
    /// Policy desc, for example `This is a tag policy example.`.
    pub policy_desc: Option<String>,
    /// Policy name, for example `test`.
    pub policy_name: String,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// User type, for example `RD`.
    pub user_type: Option<String>,
}

/// Answer of [`CreatePolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePolicyResponse {
    /// Policy id, for example `p-5732750813924f90****`.
    pub policy_id: String,
    /// Policy name, for example `test`.
    pub policy_name: String,
    /// Id of the request.
    pub request_id: String,
}
