// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateSecretVersionStage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates secret version stage.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateSecretVersionStage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::REJECTED_LIMIT_EXCEEDED,
        errors::REJECTED_INVALID_REQUEST, errors::REJECTED_UNSUPPORTED_OPERATION,
        errors::FORBIDDEN_NO_PERMISSION_403, errors::FORBIDDEN_RESOURCE_NOT_FOUND,
        errors::REJECTED_RESOURCE_IN_DELETE_WINDOW, errors::INTERNAL_FAILURE,
    )
)]
pub struct UpdateSecretVersionStage {
    /// Move to version, for example `002`.
    pub move_to_version: Option<String>,
    /// Remove from version, for example `001`.
    pub remove_from_version: Option<String>,
    /// Secret name.
    pub secret_name: String,
    /// Version stage, for example `ACSCurrent`.
    pub version_stage: String,
}

/// Answer of [`UpdateSecretVersionStage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateSecretVersionStageResponse {
    /// Id of the request.
    pub request_id: String,
    /// Secret name.
    pub secret_name: String,
}
