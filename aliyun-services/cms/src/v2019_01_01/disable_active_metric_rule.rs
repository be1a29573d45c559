// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableActiveMetricRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables active metric rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DisableActiveMetricRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::PARAMETER_INVALID, errors::ACCESS_DENIED_EXCEPTION,
        errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND, errors::S_406, errors::S_409,
        errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DisableActiveMetricRule {
    /// Product, for example `ecs`.
    pub product: String,
}

/// Answer of [`DisableActiveMetricRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableActiveMetricRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
