// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateMessageContact`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates message contact.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UpdateMessageContact)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_NAME, errors::INVALID_PARAMETER_NAME_LENGTH,
        errors::INVALID_PARAMETER_NAME_ALREADY_USED, errors::INVALID_PARAMETER_EMAIL_ADDRESS,
        errors::INVALID_PARAMETER_PHONE_NUMBER, errors::INVALID_PARAMETER_TITLE,
        errors::INVALID_PARAMETER_MESSAGE_TYPES, errors::INVALID_PARAMETER_MOBILE_COUNTRY_CODE,
        errors::INVALID_PARAMETER_CONTACT_ID, errors::MISSING_PARAMETER_CONTACT_ID,
        errors::INVALID_PARAMETER_EMAIL_ADDRESS_LENGTH, errors::CONTACT_STATUS_MISMATCH_ACTION,
        errors::ENTITY_NOT_EXISTS_CONTACT, errors::CONCURRENT_CALL_NOT_SUPPORTED,
    )
)]
pub struct UpdateMessageContact {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: Option<String>,
    /// Email address, for example `someone***@example.com`.
    pub email_address: Option<String>,
    /// Message types.
    pub message_types: Vec<String>,
    /// Name, for example `tom`.
    pub name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Title, for example `TechnicalDirector`.
    pub title: Option<String>,
}

/// Answer of [`UpdateMessageContact`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateMessageContactResponse {
    /// Id of the request.
    pub request_id: String,
}
