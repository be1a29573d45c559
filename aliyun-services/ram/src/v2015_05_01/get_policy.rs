// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    waiter(exists, status = policy?.policy_name, done(any), missing("EntityNotExist.Policy"), every = 1)
)]
pub struct GetPolicy {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Policy type, for example `Custom`.
    pub policy_type: Option<String>,
}

/// Answer of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPolicyResponse {
    /// Default policy version.
    pub default_policy_version: Option<DefaultPolicyVersion>,
    /// Policy.
    pub policy: Option<Policy>,
    /// Id of the request.
    pub request_id: String,
}

/// Default policy version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DefaultPolicyVersion {
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Is default version, for example `true`.
    pub is_default_version: Option<bool>,
    /// Policy document.
    pub policy_document: String,
    /// Version id, for example `v1`.
    pub version_id: String,
}

/// Policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Policy {
    /// Attachment count, for example `0`.
    pub attachment_count: Option<i64>,
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Default version, for example `v1`.
    pub default_version: String,
    /// Description, for example `OSS administrator`.
    pub description: String,
    /// Policy document, for example `N/A`.
    pub policy_document: String,
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
    /// Update date, UTC, for example `2015-01-23T12:33:18Z`.
    pub update_date: String,
}
