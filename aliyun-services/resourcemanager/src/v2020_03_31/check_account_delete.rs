// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckAccountDelete`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Checks account delete.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CheckAccountDelete)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_ACCOUNT_ID, errors::INVALID_PARAMETER_ACCOUNT_ID,
        errors::ENTITY_NOT_EXISTS_ACCOUNT, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ACCOUNT_TYPE_OR_STATUS_MISMATCH, errors::INVALID_CONTROL_POLICY_ENABLEMENT_STATUS,
        errors::NO_LICENSE_RESOURCE_DIRECTORY, errors::UNKNOWN_ERROR_ACCOUNT,
        errors::CALLER_IDENTITY_ERROR_DELETE_ACCOUNT,
        errors::REMOVE_CONFILCT_ACCOUNT_AS_DELEGATED_ADMINISTATOR, errors::LEGAL_ENTITY_DIFFERENT,
        errors::MEMBER_TYPE_ERROR_DELETE_ACCOUNT,
    )
)]
pub struct CheckAccountDelete {
    /// Account id, for example `179855839641****`.
    pub account_id: String,
}

/// Answer of [`CheckAccountDelete`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckAccountDeleteResponse {
    /// Id of the request.
    pub request_id: String,
}
