// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddMessageContact`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds message contact.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/AddMessageContact)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_NAME, errors::INVALID_PARAMETER_NAME,
        errors::INVALID_PARAMETER_NAME_LENGTH, errors::INVALID_PARAMETER_NAME_ALREADY_USED,
        errors::MISSING_PARAMETER_EMAIL_ADDRESS, errors::INVALID_PARAMETER_EMAIL_ADDRESS,
        errors::MISSING_PARAMETER_PHONE_NUMBER, errors::INVALID_PARAMETER_PHONE_NUMBER,
        errors::MISSING_PARAMETER_TITLE, errors::INVALID_PARAMETER_TITLE,
        errors::MISSING_PARAMETER_MESSAGE_TYPES, errors::INVALID_PARAMETER_MESSAGE_TYPES,
        errors::LIMIT_EXCEEDED_CONTACTS, errors::INVALID_PARAMETER_MOBILE_COUNTRY_CODE,
        errors::INVALID_PARAMETER_EMAIL_ADDRESS_LENGTH, errors::CONCURRENT_CALL_NOT_SUPPORTED,
    )
)]
pub struct AddMessageContact {
    /// Email address, for example `someone***@example.com`.
    pub email_address: String,
    /// Message types.
    #[rpc(required)]
    pub message_types: Vec<String>,
    /// Name, for example `tom`.
    pub name: String,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Title, for example `TechnicalDirector`.
    pub title: String,
}

/// Answer of [`AddMessageContact`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddMessageContactResponse {
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
}
