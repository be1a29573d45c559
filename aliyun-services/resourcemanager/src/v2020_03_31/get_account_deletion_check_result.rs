// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccountDeletionCheckResult`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets account deletion check result.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetAccountDeletionCheckResult)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_ACCOUNT_ID, errors::INVALID_PARAMETER_ACCOUNT_ID,
        errors::ENTITY_NOT_EXISTS_ACCOUNT, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ACCOUNT_TYPE_OR_STATUS_MISMATCH, errors::ENTITY_NOT_EXISTS_CHECK_ACCOUNT,
        errors::UNKNOWN_ERROR_ACCOUNT,
    )
)]
pub struct GetAccountDeletionCheckResult {
    /// Account id, for example `179855839641****`.
    pub account_id: String,
}

/// Answer of [`GetAccountDeletionCheckResult`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccountDeletionCheckResultResponse {
    /// Account deletion check result info.
    pub account_deletion_check_result_info: Option<AccountDeletionCheckResultInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Account deletion check result info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountDeletionCheckResultInfo {
    /// Abandonable checks.
    pub abandonable_checks: Vec<AbandonableCheck>,
    /// Allow delete, for example `false`.
    pub allow_delete: String,
    /// Not allow reason.
    pub not_allow_reason: Vec<NotAllowReason>,
    /// Status, for example `PreCheckComplete`.
    pub status: String,
}

/// Abandonable check.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AbandonableCheck {
    /// Check id, for example `NON_SP_cs`.
    pub check_id: String,
    /// Check name, for example `Container Service for Kubernetes`.
    pub check_name: String,
    /// Description.
    pub description: String,
}

/// Not allow reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NotAllowReason {
    /// Check id, for example `NON_SP_efc`.
    pub check_id: String,
    /// Check name, for example `Enterprise finance`.
    pub check_name: String,
    /// Description.
    pub description: String,
}
