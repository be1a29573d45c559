// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchGetSecretValue`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

/// Batches get secret value.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/BatchGetSecretValue)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct BatchGetSecretValue {
    /// Secrets list.
    #[rpc(json)]
    pub secrets_list: Vec<RequestSecret>,
}

/// Secret.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RequestSecret {
    /// Fetch extended config, for example `true`.
    pub fetch_extended_config: Option<String>,
    /// Secret name.
    pub secret_name: String,
    /// Version id, for example `v1`.
    pub version_id: Option<String>,
    /// Version stage, for example `ACSCurrent`.
    pub version_stage: Option<String>,
}

/// Answer of [`BatchGetSecretValue`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchGetSecretValueResponse {
    /// Errors.
    pub errors: Vec<Error>,
    /// Id of the request.
    pub request_id: String,
    /// Secret values.
    pub secret_values: Vec<SecretValue>,
}

/// Error.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Error {
    /// Code, for example `Forbidden.ResourceNotFound`.
    pub code: String,
    /// HTTP status, for example `404`.
    pub http_status: Option<i64>,
    /// Message, for example `Resource not found.`.
    pub message: String,
    /// Secret name.
    pub secret_name: String,
}

/// Secret value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecretValue {
    /// Automatic rotation, for example `Enabled`.
    pub automatic_rotation: String,
    /// Create time, UTC, for example `2024-02-21T15:39:26Z`.
    pub create_time: String,
    /// Extended config.
    pub extended_config: String,
    /// Last rotation date, UTC, for example `2023-07-05T08:22:03Z`.
    pub last_rotation_date: String,
    /// Next rotation date, UTC, for example `2024-07-06T18:22:03Z`.
    pub next_rotation_date: String,
    /// Id of the request.
    pub request_id: String,
    /// Rotation interval, for example `604800s`.
    pub rotation_interval: String,
    /// Secret data.
    pub secret_data: Secret<String>,
    /// Secret data type.
    pub secret_data_type: String,
    /// Secret name.
    pub secret_name: String,
    /// Secret type.
    pub secret_type: String,
    /// Version id, for example `v1`.
    pub version_id: String,
    /// Version stages.
    #[rpc(wrapper = "VersionStage")]
    pub version_stages: Vec<String>,
}
