// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetPasswordPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets password policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/SetPasswordPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct SetPasswordPolicy {
    /// Hard expiry, for example `false`.
    pub hard_expiry: Option<bool>,
    /// Max login attemps, for example `5`.
    pub max_login_attemps: Option<i32>,
    /// Max password age.
    pub max_password_age: Option<i32>,
    /// Minimum password length.
    pub minimum_password_length: Option<i32>,
    /// Password reuse prevention.
    pub password_reuse_prevention: Option<i32>,
    /// Require lowercase characters, for example `true`.
    pub require_lowercase_characters: Option<bool>,
    /// Require numbers, for example `true`.
    pub require_numbers: Option<bool>,
    /// Require symbols, for example `true`.
    pub require_symbols: Option<bool>,
    /// Require uppercase characters, for example `true`.
    pub require_uppercase_characters: Option<bool>,
}

/// Answer of [`SetPasswordPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetPasswordPolicyResponse {
    /// Password policy.
    pub password_policy: Option<PasswordPolicy>,
    /// Id of the request.
    pub request_id: String,
}

/// Password policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PasswordPolicy {
    /// Hard expiry, for example `false`.
    pub hard_expiry: Option<bool>,
    /// Max login attemps, for example `5`.
    pub max_login_attemps: Option<i64>,
    /// Max password age.
    pub max_password_age: Option<i64>,
    /// Minimum password length.
    pub minimum_password_length: Option<i64>,
    /// Password reuse prevention.
    pub password_reuse_prevention: Option<i64>,
    /// Require lowercase characters, for example `true`.
    pub require_lowercase_characters: Option<bool>,
    /// Require numbers, for example `true`.
    pub require_numbers: Option<bool>,
    /// Require symbols, for example `true`.
    pub require_symbols: Option<bool>,
    /// Require uppercase characters, for example `true`.
    pub require_uppercase_characters: Option<bool>,
}
