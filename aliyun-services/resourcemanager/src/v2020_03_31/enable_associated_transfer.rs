// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableAssociatedTransfer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables associated transfer.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/EnableAssociatedTransfer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(errors::UNSUPPORTED_OPERATION_REPEAT_ENABLE_ASSOCIATED_TRANSFER_SETTING)
)]
pub struct EnableAssociatedTransfer {}

/// Answer of [`EnableAssociatedTransfer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableAssociatedTransferResponse {
    /// Id of the request.
    pub request_id: String,
}
