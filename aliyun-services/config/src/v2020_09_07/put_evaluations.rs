// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutEvaluations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Puts evaluations.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/PutEvaluations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct PutEvaluations {
    /// Delete mode, for example `false`.
    pub delete_mode: Option<bool>,
    /// Evaluations.
    pub evaluations: Option<String>,
    /// Result token.
    pub result_token: String,
}

/// Answer of [`PutEvaluations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutEvaluationsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Result.
    pub result: Option<bool>,
}
