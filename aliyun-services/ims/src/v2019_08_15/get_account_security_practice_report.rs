// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccountSecurityPracticeReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets account security practice report.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccountSecurityPracticeReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetAccountSecurityPracticeReport {}

/// Answer of [`GetAccountSecurityPracticeReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccountSecurityPracticeReportResponse {
    /// Account security practice info.
    pub account_security_practice_info: Option<AccountSecurityPracticeInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Account security practice info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountSecurityPracticeInfo {
    /// Account security practice user info.
    pub account_security_practice_user_info: Option<AccountSecurityPracticeUserInfo>,
    /// Score, for example `63`.
    pub score: Option<i64>,
}

/// Account security practice user info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountSecurityPracticeUserInfo {
    /// Bind MFA, for example `false`.
    pub bind_mfa: Option<bool>,
    /// Old ak num, for example `0`.
    pub old_ak_num: Option<i64>,
    /// Root with access key.
    pub root_with_access_key: Option<i64>,
    /// Sub user, for example `9`.
    pub sub_user: Option<i64>,
    /// Sub user bind MFA, for example `0`.
    pub sub_user_bind_mfa: Option<i64>,
    /// Sub user pwd level.
    pub sub_user_pwd_level: String,
    /// Sub user with old access key.
    pub sub_user_with_old_access_key: Option<i64>,
    /// Sub user with unused access key.
    pub sub_user_with_unused_access_key: Option<i64>,
    /// Unused ak num, for example `0`.
    pub unused_ak_num: Option<i64>,
}
