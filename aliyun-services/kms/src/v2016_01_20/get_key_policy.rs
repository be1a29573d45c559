// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetKeyPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets key policy.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GetKeyPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::MISSING_PARAMETER, errors::FORBIDDEN_NO_PERMISSION,
        errors::FORBIDDEN_KEY_POLICY_UN_SUPPORTED, errors::FORBIDDEN_KEY_NOT_FOUND,
        errors::FORBIDDEN_RESOURCE_NOT_FOUND,
    )
)]
pub struct GetKeyPolicy {
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Policy name, for example `default`.
    pub policy_name: Option<String>,
}

/// Answer of [`GetKeyPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetKeyPolicyResponse {
    /// Policy.
    pub policy: String,
    /// Id of the request.
    pub request_id: String,
}
