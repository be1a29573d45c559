// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetSecurityPreference`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets security preference.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/SetSecurityPreference)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct SetSecurityPreference {
    /// Allow user to change password.
    pub allow_user_to_change_password: Option<bool>,
    /// Allow user to login with passkey, for example `true`.
    pub allow_user_to_login_with_passkey: Option<bool>,
    /// Allow user to manage access keys.
    pub allow_user_to_manage_access_keys: Option<bool>,
    /// Allow user to manage MFA devices, for example `true`.
    #[rpc(name = "AllowUserToManageMFADevices")]
    pub allow_user_to_manage_mfa_devices: Option<bool>,
    /// Allow user to manage personal ding talk, for example `true`.
    pub allow_user_to_manage_personal_ding_talk: Option<bool>,
    /// Allow user to manage service credentials.
    pub allow_user_to_manage_service_credentials: Option<bool>,
    /// Enable save MFA ticket, for example `false`.
    #[rpc(name = "EnableSaveMFATicket")]
    pub enable_save_mfa_ticket: Option<bool>,
    /// Login network masks, for example `10.0.0.0/8`.
    pub login_network_masks: Option<String>,
    /// Login session duration, for example `6`.
    pub login_session_duration: Option<i32>,
    /// MFA operation for login, for example `adaptive`.
    #[rpc(name = "MFAOperationForLogin")]
    pub mfa_operation_for_login: Option<String>,
    /// Max idle days for access keys.
    pub max_idle_days_for_access_keys: Option<i32>,
    /// Max idle days for users, for example `365`.
    pub max_idle_days_for_users: Option<i32>,
    /// Operation for risk login, for example `autonomous`.
    #[deprecated = "the vendor advises against it"]
    pub operation_for_risk_login: Option<String>,
    /// Verification types.
    #[rpc(json)]
    pub verification_types: Vec<String>,
}

/// Answer of [`SetSecurityPreference`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetSecurityPreferenceResponse {
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
    /// Max idle days.
    pub max_idle_days: Option<MaxIdleDays>,
    /// Personal info preference.
    pub personal_info_preference: Option<PersonalInfoPreference>,
    /// Verification preference.
    pub verification_preference: Option<VerificationPreference>,
}

/// Access key preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessKeyPreference {
    /// Allow user to manage access keys.
    pub allow_user_to_manage_access_keys: Option<bool>,
    /// Allow user to manage service credentials.
    pub allow_user_to_manage_service_credentials: Option<bool>,
}

/// Login profile preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoginProfilePreference {
    /// Allow user to change password.
    pub allow_user_to_change_password: Option<bool>,
    /// Allow user to login with passkey, for example `false`.
    pub allow_user_to_login_with_passkey: Option<bool>,
    /// Enable save MFA ticket, for example `false`.
    #[rpc(name = "EnableSaveMFATicket")]
    pub enable_save_mfa_ticket: Option<bool>,
    /// Login network masks, for example `10.0.0.0/8`.
    pub login_network_masks: String,
    /// Login session duration, for example `6`.
    pub login_session_duration: Option<i64>,
    /// MFA operation for login, for example `adaptive`.
    #[rpc(name = "MFAOperationForLogin")]
    pub mfa_operation_for_login: String,
    /// Operation for risk login, for example `autonomous`.
    #[deprecated = "the vendor advises against it"]
    pub operation_for_risk_login: String,
}

/// MFA preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MFAPreference {
    /// Allow user to manage MFA devices, for example `false`.
    #[rpc(name = "AllowUserToManageMFADevices")]
    pub allow_user_to_manage_mfa_devices: Option<bool>,
}

/// Max idle days.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MaxIdleDays {
    /// Max idle days for access keys.
    pub max_idle_days_for_access_keys: Option<i64>,
    /// Max idle days for users, for example `730`.
    pub max_idle_days_for_users: Option<i64>,
}

/// Personal info preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PersonalInfoPreference {
    /// Allow user to manage personal ding talk, for example `true`.
    pub allow_user_to_manage_personal_ding_talk: Option<bool>,
}

/// Verification preference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VerificationPreference {
    /// Verification types.
    pub verification_types: Vec<String>,
}
