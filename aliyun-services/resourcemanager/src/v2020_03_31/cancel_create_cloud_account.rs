// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelCreateCloudAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Cancels create cloud account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CancelCreateCloudAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_RECORD_ID, errors::ENTITY_NOT_EXISTS_ACCOUNT_RECORD,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ACCOUNT_TYPE_OR_STATUS_MISMATCH,
    )
)]
pub struct CancelCreateCloudAccount {
    /// Record id, for example `06950264-3f0d-4ca9-82dd-6ee7a3d33d6b`.
    pub record_id: String,
}

/// Answer of [`CancelCreateCloudAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelCreateCloudAccountResponse {
    /// Id of the request.
    pub request_id: String,
}
