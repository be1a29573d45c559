// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPoliciesForRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists policies for role.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListPoliciesForRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListPoliciesForRole {
    /// Role name, for example `AdminRole`.
    pub role_name: Option<String>,
}

/// Answer of [`ListPoliciesForRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPoliciesForRoleResponse {
    /// Policies.
    #[rpc(wrapper = "Policy")]
    pub policies: Vec<Policy>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Policy {
    /// Attach date.
    pub attach_date: String,
    /// Default version.
    pub default_version: String,
    /// Description.
    pub description: String,
    /// Policy name.
    pub policy_name: String,
    /// Policy type.
    pub policy_type: String,
}
