// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveCloudAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Removes cloud account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/RemoveCloudAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_ACCOUNT_ID, errors::INVALID_PARAMETER_ACCOUNT_ID,
        errors::ENTITY_NOT_EXISTS_ACCOUNT, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ACCOUNT_TYPE_OR_STATUS_MISMATCH, errors::DENY_TRUSTED_SERVICE,
    )
)]
pub struct RemoveCloudAccount {
    /// Account id, for example `177242285274****`.
    pub account_id: String,
}

/// Answer of [`RemoveCloudAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveCloudAccountResponse {
    /// Id of the request.
    pub request_id: String,
}
