// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPolicy`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Gets policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_POLICY_TYPE, errors::INVALID_PARAMETER_POLICY_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_POLICY_NAME_LENGTH, errors::ENTITY_NOT_EXIST_POLICY,
    )
)]
pub struct GetPolicy {
    /// Language, for example `zh-CN`.
    pub language: Option<String>,
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: PolicyType,
}

/// What `PolicyType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum PolicyType {
    /// `Custom`.
    Custom,
    /// `System`.
    System,
    /// A word that this version does not know.
    Unknown(String),
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
    /// Attachment count, for example `0`.
    pub attachment_count: Option<i64>,
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Default version, for example `v1`.
    pub default_version: String,
    /// Description, for example `OSS administrator`.
    pub description: String,
    /// Policy document.
    pub policy_document: String,
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
    /// Update date, UTC, for example `2016-01-23T12:33:18Z`.
    pub update_date: String,
}
