// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableResourceDirectory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables resource directory.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/EnableResourceDirectory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_SUPPORT_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY, errors::INVALID_ENTERPRISE_NAME,
        errors::ENTERPRISE_REAL_NAME_VERIFICATION_ERROR,
        errors::ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY,
        errors::INVALID_PARAMETER_MANAGEMENT_ACCOUNT_NAME_ALREADY_USED,
        errors::INVALID_VERIFICATION_CODE, errors::INVALID_PARAMETER_MANAGEMENT_ACCOUNT_NAME,
        errors::INVALID_PARAMETER_MANAGEMENT_ACCOUNT_SECURITY_INFO,
        errors::MISSING_SECURE_MOBILE_PHONE, errors::MISSING_SECURITY_INFO,
        errors::NOT_SUPPORT_ACCOUNT_SITE, errors::INVALID_ACCOUNT_TYPE,
    )
)]
pub struct EnableResourceDirectory {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Enable mode, for example `CurrentAccount`.
    pub enable_mode: String,
    /// Ma name.
    #[rpc(name = "MAName")]
    pub ma_name: Option<String>,
    /// Ma secure mobile phone.
    #[rpc(name = "MASecureMobilePhone")]
    pub ma_secure_mobile_phone: Option<String>,
    /// Verification code, for example `123456`.
    pub verification_code: Option<String>,
}

/// Answer of [`EnableResourceDirectory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableResourceDirectoryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource directory.
    pub resource_directory: Option<ResourceDirectory>,
}

/// Resource directory.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceDirectory {
    /// Create time, UTC, for example `2021-12-08T02:15:31.744Z`.
    pub create_time: String,
    /// Master account id, for example `507408460615****`.
    pub master_account_id: String,
    /// Master account name.
    pub master_account_name: String,
    /// Resource directory id, for example `rd-54****`.
    pub resource_directory_id: String,
    /// Root folder id, for example `r-G9****`.
    pub root_folder_id: String,
}
