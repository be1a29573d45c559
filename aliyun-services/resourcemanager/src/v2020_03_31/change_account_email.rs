// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ChangeAccountEmail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Changes account email.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ChangeAccountEmail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_SUPPORTED_OPERATION_ACCOUNT_EMAIL_MODIFY,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_ACCOUNT,
    )
)]
pub struct ChangeAccountEmail {
    /// Account id, for example `181761095690****`.
    pub account_id: String,
    /// Email.
    pub email: String,
}

/// Answer of [`ChangeAccountEmail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChangeAccountEmailResponse {
    /// Id of the request.
    pub request_id: String,
}
