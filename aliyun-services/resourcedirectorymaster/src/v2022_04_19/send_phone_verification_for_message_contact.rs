// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendPhoneVerificationForMessageContact`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sends phone verification for message contact.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SendPhoneVerificationForMessageContact)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_CONTACT_ID, errors::INVALID_PARAMETER_CONTACT_ID,
        errors::MISSING_PARAMETER_PHONE_NUMBER, errors::INVALID_PARAMETER_PHONE_NUMBER,
        errors::INVALID_PARAMETER_MOBILE_COUNTRY_CODE, errors::ENTITY_NOT_EXISTS_CONTACT,
        errors::ENTITY_NOT_EXISTS_CONTACT_VERIFICATION,
        errors::SEND_VALIDATE_CODE_EXCEEDS_LIMIT_FOR_ACCOUNT,
    )
)]
pub struct SendPhoneVerificationForMessageContact {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Answer of [`SendPhoneVerificationForMessageContact`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendPhoneVerificationForMessageContactResponse {
    /// Id of the request.
    pub request_id: String,
}
