// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdatePolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates policy.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdatePolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct UpdatePolicy {
    /// Access control rules.
    pub access_control_rules: Option<String>,
    /// Description, for example `policy  description`.
    pub description: Option<String>,
    /// Name, for example `policy_test`.
    pub name: String,
    /// Permissions.
    pub permissions: Option<String>,
    /// Resources.
    pub resources: Option<String>,
}

/// Answer of [`UpdatePolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdatePolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
