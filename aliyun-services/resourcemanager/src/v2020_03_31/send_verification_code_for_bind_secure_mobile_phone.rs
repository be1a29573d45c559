// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendVerificationCodeForBindSecureMobilePhone`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sends verification code for bind secure mobile phone.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/SendVerificationCodeForBindSecureMobilePhone)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_SUPPORT_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY,
        errors::ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY,
        errors::SEND_VALIDATE_CODE_EXCEEDS_LIMIT_FOR_ACCOUNT,
        errors::INVALID_PARAMETER_MOBILE_COUNTRY_CODE,
    )
)]
pub struct SendVerificationCodeForBindSecureMobilePhone {
    /// Account id, for example `138660628348****`.
    pub account_id: String,
    /// Secure mobile phone.
    pub secure_mobile_phone: String,
}

/// Answer of [`SendVerificationCodeForBindSecureMobilePhone`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendVerificationCodeForBindSecureMobilePhoneResponse {
    /// Expiration date, UTC, for example `2021-12-17T07:38:41.747Z`.
    pub expiration_date: String,
    /// Id of the request.
    pub request_id: String,
}
