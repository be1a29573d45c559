// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSecret`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Deletes secret.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_RESOURCE_NOT_FOUND,
        errors::INVALID_ACCESS_KEY_ID_NOT_FOUND, errors::REJECTED_RESOURCE_IN_DELETE_WINDOW,
        errors::INTERNAL_FAILURE,
    )
)]
pub struct DeleteSecret {
    /// Force delete without recovery: default `false`, for example `false`.
    pub force_delete_without_recovery: Option<ForceDeleteWithoutRecovery>,
    /// Recovery window in days: default `30`, for example `10`.
    pub recovery_window_in_days: Option<String>,
    /// Secret name.
    pub secret_name: String,
}

/// What `ForceDeleteWithoutRecovery` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ForceDeleteWithoutRecovery {
    /// `false`.
    #[rpc(name = "false")]
    False,
    /// `true`.
    #[rpc(name = "true")]
    True,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DeleteSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSecretResponse {
    /// Planned delete time, UTC, for example `2022-09-15T07:02:14Z`.
    pub planned_delete_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Secret name.
    pub secret_name: String,
}
