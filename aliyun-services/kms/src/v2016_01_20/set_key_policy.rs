// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetKeyPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets key policy.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/SetKeyPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_PARAMETER, errors::FORBIDDEN_NO_PERMISSION,
        errors::FORBIDDEN_KEY_POLICY_UN_SUPPORTED, errors::REJECTED_SHARE_QUOTA_EXCEED_LIMIT,
        errors::FORBIDDEN_DKMS_INSTANCE_STATE_INVALID, errors::FORBIDDEN_KEY_NOT_FOUND,
        errors::FORBIDDEN_RESOURCE_NOT_FOUND, errors::INTERNAL_FAILURE,
    )
)]
pub struct SetKeyPolicy {
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Policy.
    pub policy: String,
    /// Policy name, for example `default`.
    pub policy_name: Option<String>,
}

/// Answer of [`SetKeyPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetKeyPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
