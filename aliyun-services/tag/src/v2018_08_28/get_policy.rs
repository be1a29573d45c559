// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets policy.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/GetPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct GetPolicy {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy id, for example `p-557cb141331f41c7****`.
    pub policy_id: String,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Answer of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPolicyResponse {
    /// Policy.
    pub policy: Option<Policy>,
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
    /// Policy name, for example `test`.
    pub policy_name: String,
    /// User type, for example `USER`.
    pub user_type: String,
}
