// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutEvaluations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Puts evaluations.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/PutEvaluations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
#[deprecated = "the vendor advises against it"]
pub struct PutEvaluations {
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
    /// Result, for example `true`.
    pub result: Option<bool>,
}
