use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse, Secret};

use super::management_account;

/// Enables a resource directory, managed by the caller's account or by a new one.
///
/// A new management account needs a name, a phone, and the code that
/// [`SendVerificationCodeForEnableRD`](super::SendVerificationCodeForEnableRD) sent to that phone.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        (
            409,
            "NotSupport.AccountInAnotherResourceDirectory",
            "The specified account is an Alibaba Cloud account or already exists in another resource directory."
        ),
        (409, "Invalid.EnterpriseName", "You must specify the enterprise name."),
        (
            409,
            "EnterpriseRealNameVerificationError",
            "The specified account does not pass enterprise real-name verification. We recommend you first complete enterprise real-name verification for the account."
        ),
        (
            409,
            "EntityAlreadyExists.ResourceDirectory",
            "The resource directory for the account is already enabled. We recommend that you do not enable the resource directory again."
        ),
        (409, "InvalidParameter.ManagementAccountName.AlreadyUsed", "The ManagementAccountName has been used."),
        (409, "Invalid.VerificationCode", "The verification code is invalid."),
        (409, "InvalidParameter.ManagementAccountName", "The management account name is in the wrong format."),
        (
            409,
            "InvalidParameter.ManagementAccountSecurityInfo",
            "The parameter management account secure mobile phone is invalid."
        ),
        (409, "MissingSecureMobilePhone", "Secure mobile phone is missing."),
        (409, "MissingSecurityInfo", "Security info is missing."),
    )
)]
pub struct EnableResourceDirectory {
    /// Which account becomes the management account.
    #[rpc(one_of("CurrentAccount", "NewManagementAccount"))]
    pub enable_mode: EnableMode,
    /// Name of the new management account: `<prefix>@rdadmin.aliyunid.com`, the prefix being 2 to 50 letters,
    /// digits and specials (`_`, `.`, `-`), no two specials in a row, first and last a letter or digit.
    #[rpc(
        name = "MAName",
        check = management_account::name,
        required_if(enable_mode = "NewManagementAccount")
    )]
    pub ma_name: Option<String>,
    /// Phone of the new management account: `<country code>-<number>`; country code 86 is not accepted.
    #[rpc(
        name = "MASecureMobilePhone",
        check = management_account::phone,
        required_if(enable_mode = "NewManagementAccount")
    )]
    pub ma_secure_mobile_phone: Option<String>,
    /// The code that was sent to the phone.
    #[rpc(required_if(enable_mode = "NewManagementAccount"))]
    pub verification_code: Option<Secret<String>>,
}

/// Which account manages a resource directory.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum EnableMode {
    /// The caller's own account.
    CurrentAccount,
    /// A new account, made by the call.
    NewManagementAccount,
    /// A mode that this version does not know.
    Unknown(String),
}

/// Answer of [`EnableResourceDirectory`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct EnableResourceDirectoryResponse {
    /// The new resource directory.
    pub resource_directory: EnabledResourceDirectory,
    /// Id of the request.
    pub request_id: String,
}

/// A resource directory that was just enabled.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct EnabledResourceDirectory {
    /// When it was enabled, UTC, for example `2021-12-08T02:15:31.744Z`.
    pub create_time: String,
    /// Id of the management account.
    pub master_account_id: String,
    /// Name of the management account.
    pub master_account_name: String,
    /// Id of the resource directory, for example `rd-54****`.
    pub resource_directory_id: String,
    /// Id of its root folder, for example `r-G9****`.
    pub root_folder_id: String,
}
