// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BindSecureMobilePhone`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Binds secure mobile phone.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/BindSecureMobilePhone)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_SUPPORT_SITE_ACTION, errors::NOT_SUPPORT_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY,
        errors::INVALID_ENTERPRISE_NAME, errors::ENTERPRISE_REAL_NAME_VERIFICATION_ERROR,
        errors::ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY, errors::INVALID_VERIFICATION_CODE,
        errors::ACCOUNT_TYPE_MISMATCH, errors::ACCOUNT_SECURE_MOBILE_ALREADY_EXISTS,
        errors::CALLER_IDENTITY_ERROR,
    )
)]
pub struct BindSecureMobilePhone {
    /// Account id, for example `138660628348****`.
    pub account_id: String,
    /// Secure mobile phone.
    pub secure_mobile_phone: String,
    /// Verification code, for example `123456`.
    pub verification_code: String,
}

/// Answer of [`BindSecureMobilePhone`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BindSecureMobilePhoneResponse {
    /// Id of the request.
    pub request_id: String,
}
