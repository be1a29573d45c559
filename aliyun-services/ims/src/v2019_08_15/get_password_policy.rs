// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPasswordPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets password policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetPasswordPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetPasswordPolicy {}

/// Answer of [`GetPasswordPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPasswordPolicyResponse {
    /// Password policy.
    pub password_policy: Option<PasswordPolicy>,
    /// Id of the request.
    pub request_id: String,
}

/// Password policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PasswordPolicy {
    /// Hard expire, for example `false`.
    pub hard_expire: Option<bool>,
    /// Initial password age.
    pub initial_password_age: Option<i64>,
    /// Intercept risk password on API.
    pub intercept_risk_password_on_api: Option<bool>,
    /// Max login attemps, for example `0`.
    pub max_login_attemps: Option<i64>,
    /// Max password age.
    pub max_password_age: Option<i64>,
    /// Minimum password different character.
    pub minimum_password_different_character: Option<i64>,
    /// Minimum password length.
    pub minimum_password_length: Option<i64>,
    /// Password not contain user name.
    pub password_not_contain_user_name: Option<bool>,
    /// Password reuse prevention.
    pub password_reuse_prevention: Option<i64>,
    /// Require lowercase characters, for example `false`.
    pub require_lowercase_characters: Option<bool>,
    /// Require numbers, for example `false`.
    pub require_numbers: Option<bool>,
    /// Require symbols, for example `false`.
    pub require_symbols: Option<bool>,
    /// Require uppercase characters, for example `false`.
    pub require_uppercase_characters: Option<bool>,
}
