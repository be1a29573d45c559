// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPolicyVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists policy versions.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListPolicyVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListPolicyVersions {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Policy type, for example `Custom`.
    pub policy_type: Option<String>,
}

/// Answer of [`ListPolicyVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPolicyVersionsResponse {
    /// Policy versions.
    #[rpc(wrapper = "PolicyVersion")]
    pub policy_versions: Vec<PolicyVersion>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PolicyVersion {
    /// Create date.
    pub create_date: String,
    /// Is default version.
    pub is_default_version: Option<bool>,
    /// Policy document.
    pub policy_document: String,
    /// Version id.
    pub version_id: String,
}
