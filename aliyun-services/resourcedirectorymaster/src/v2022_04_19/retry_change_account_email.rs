// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RetryChangeAccountEmail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Retries change account email.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/RetryChangeAccountEmail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ENTITY_NOT_EXISTS_EMAIL_MODIFY_RECORD,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_ACCOUNT,
    )
)]
pub struct RetryChangeAccountEmail {
    /// Account id, for example `181761095690****`.
    pub account_id: String,
}

/// Answer of [`RetryChangeAccountEmail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RetryChangeAccountEmailResponse {
    /// Id of the request.
    pub request_id: String,
}
