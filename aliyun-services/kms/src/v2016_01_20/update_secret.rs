// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateSecret`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates secret.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_NO_PERMISSION_403,
        errors::FORBIDDEN_RESOURCE_NOT_FOUND, errors::REJECTED_RESOURCE_EXIST,
        errors::REJECTED_RESOURCE_IN_DELETE_WINDOW, errors::INTERNAL_FAILURE,
    )
)]
pub struct UpdateSecret {
    /// Description, for example `datainfo`.
    pub description: Option<String>,
    /// Secret name.
    pub secret_name: String,
    /// Extended config.
    #[rpc(dotted)]
    pub extended_config: Option<ExtendedConfig>,
}

/// Extended config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ExtendedConfig {
    /// Custom data.
    pub custom_data: Option<JsonValue>,
}

/// Answer of [`UpdateSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateSecretResponse {
    /// Id of the request.
    pub request_id: String,
    /// Secret name.
    pub secret_name: String,
}
