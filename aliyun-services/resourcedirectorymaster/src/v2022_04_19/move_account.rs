// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MoveAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Moves account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/MoveAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_ACCOUNT_ID, errors::INVALID_PARAMETER_ACCOUNT_ID,
        errors::MISSING_PARAMETER_DESTINATION_FOLDER_ID,
        errors::INVALID_PARAMETER_DESTINATION_FOLDER_ID, errors::ENTITY_NOT_EXISTS_ACCOUNT,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_FOLDER,
        errors::ACCOUNT_TYPE_OR_STATUS_MISMATCH,
    )
)]
pub struct MoveAccount {
    /// Account id, for example `12323344****`.
    pub account_id: String,
    /// Destination folder id, for example `fd-bVaRIG****`.
    pub destination_folder_id: String,
}

/// Answer of [`MoveAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MoveAccountResponse {
    /// Id of the request.
    pub request_id: String,
}
