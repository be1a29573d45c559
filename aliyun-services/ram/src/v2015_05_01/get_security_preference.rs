// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSecurityPreference`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets security preference.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetSecurityPreference)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetSecurityPreference {}

/// Answer of [`GetSecurityPreference`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSecurityPreferenceResponse {
    /// Id of the request.
    pub request_id: String,
    /// Security preference.
    pub security_preference: Option<SecurityPreference>,
}

/// Security preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityPreference {
    /// Access key preference.
    pub access_key_preference: Option<AccessKeyPreference>,
    /// Login profile preference.
    pub login_profile_preference: Option<LoginProfilePreference>,
    /// MFA preference.
    #[rpc(name = "MFAPreference")]
    pub mfa_preference: Option<MFAPreference>,
    /// Public key preference.
    pub public_key_preference: Option<PublicKeyPreference>,
}

/// Access key preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessKeyPreference {
    /// Allow user to manage access keys.
    pub allow_user_to_manage_access_keys: Option<bool>,
}

/// Login profile preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoginProfilePreference {
    /// Allow user to change password.
    pub allow_user_to_change_password: Option<bool>,
    /// Enable save MFA ticket, for example `false`.
    #[rpc(name = "EnableSaveMFATicket")]
    pub enable_save_mfa_ticket: Option<bool>,
    /// Login network masks, for example `10.0.0.0/8`.
    pub login_network_masks: String,
    /// Login session duration, for example `6`.
    pub login_session_duration: Option<i64>,
}

/// MFA preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MFAPreference {
    /// Allow user to manage MFA devices, for example `true`.
    #[rpc(name = "AllowUserToManageMFADevices")]
    pub allow_user_to_manage_mfa_devices: Option<bool>,
}

/// Public key preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublicKeyPreference {
    /// Allow user to manage public keys, for example `false`.
    pub allow_user_to_manage_public_keys: Option<bool>,
}
