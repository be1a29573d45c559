// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableAssociatedTransfer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables associated transfer.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DisableAssociatedTransfer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_OPERATION_REPEAT_DISABLE_ASSOCIATED_TRANSFER_SETTING,
        errors::UNSUPPORTED_OPERATION_DISABLE_ASSOCIATED_TRANSFER_SETTING,
        errors::ENTITY_EXISTS_ASSOCIATED_TRANSFER_TASKS,
    )
)]
pub struct DisableAssociatedTransfer {}

/// Answer of [`DisableAssociatedTransfer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableAssociatedTransferResponse {
    /// Id of the request.
    pub request_id: String,
}
