// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies policy.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ModifyPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyPolicy {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy content.
    pub policy_content: Option<String>,
    /// Policy desc, for example `This is a tag policy example.`.
    pub policy_desc: Option<String>,
    /// Policy id, for example `p-5732750813924f90****`.
    pub policy_id: String,
    /// Policy name, for example `test`.
    pub policy_name: Option<String>,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Answer of [`ModifyPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
