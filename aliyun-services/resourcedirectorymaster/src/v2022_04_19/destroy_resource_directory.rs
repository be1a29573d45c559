// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DestroyResourceDirectory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Destroys resource directory.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DestroyResourceDirectory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::DELETE_CONFLICT_RESOURCE_DIRECTORY_ACCOUNT,
    )
)]
pub struct DestroyResourceDirectory {}

/// Answer of [`DestroyResourceDirectory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DestroyResourceDirectoryResponse {
    /// Id of the request.
    pub request_id: String,
}
