// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetMessageContact`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets message contact.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetMessageContact)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_CONTACT_ID, errors::MISSING_PARAMETER_CONTACT_ID,
        errors::ENTITY_NOT_EXISTS_CONTACT,
    )
)]
pub struct GetMessageContact {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: String,
}

/// Answer of [`GetMessageContact`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetMessageContactResponse {
    /// Contact.
    pub contact: Option<Contact>,
    /// Id of the request.
    pub request_id: String,
}

/// Contact.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Contact {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: String,
    /// Create date, for example `2023-03-27 17:19:21`.
    pub create_date: String,
    /// Email address, for example `someone***@example.com`.
    pub email_address: String,
    /// Members.
    pub members: Vec<String>,
    /// Message types.
    pub message_types: Vec<String>,
    /// Name, for example `tom`.
    pub name: String,
    /// Phone number.
    pub phone_number: String,
    /// Status, for example `Active`.
    pub status: String,
    /// Title, for example `TechnicalDirector`.
    pub title: String,
}
