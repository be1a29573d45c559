// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendEmailVerificationForMessageContact`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sends email verification for message contact.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SendEmailVerificationForMessageContact)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_CONTACT_ID, errors::INVALID_PARAMETER_CONTACT_ID,
        errors::MISSING_PARAMETER_EMAIL_ADDRESS, errors::INVALID_PARAMETER_EMAIL_ADDRESS,
        errors::ENTITY_NOT_EXISTS_CONTACT, errors::ENTITY_NOT_EXISTS_CONTACT_VERIFICATION,
        errors::SEND_VALIDATE_CODE_EXCEEDS_LIMIT_FOR_ACCOUNT,
    )
)]
pub struct SendEmailVerificationForMessageContact {
    /// Contact id, for example `c-5gsZAGt***PGduDF`.
    pub contact_id: Option<String>,
    /// Email address, for example `someone***@example.com`.
    pub email_address: Option<String>,
}

/// Answer of [`SendEmailVerificationForMessageContact`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendEmailVerificationForMessageContactResponse {
    /// Id of the request.
    pub request_id: String,
}
