// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelChangeAccountEmail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Cancels change account email.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CancelChangeAccountEmail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ENTITY_NOT_EXISTS_EMAIL_MODIFY_RECORD,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_ACCOUNT,
    )
)]
pub struct CancelChangeAccountEmail {
    /// Account id, for example `181761095690****`.
    pub account_id: String,
}

/// Answer of [`CancelChangeAccountEmail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelChangeAccountEmailResponse {
    /// Id of the request.
    pub request_id: String,
}
