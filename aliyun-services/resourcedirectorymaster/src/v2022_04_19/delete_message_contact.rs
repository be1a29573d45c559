// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMessageContact`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes message contact.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeleteMessageContact)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_CONTACT_ID, errors::MISSING_PARAMETER_CONTACT_ID,
        errors::ENTITY_NOT_EXISTS_CONTACT, errors::CONCURRENT_CALL_NOT_SUPPORTED,
    )
)]
pub struct DeleteMessageContact {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: String,
    /// Retain contact in members, for example `true`.
    pub retain_contact_in_members: Option<bool>,
}

/// Answer of [`DeleteMessageContact`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMessageContactResponse {
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `Deleting`.
    pub status: String,
}
