// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableMetricRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables metric rules.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DisableMetricRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED, errors::S_403,
        errors::S_404, errors::THROTTLI_NG_EXCEPTION, errors::S_500, errors::INTERNAL_ERROR,
        errors::S_503,
    )
)]
pub struct DisableMetricRules {
    /// Rule id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub rule_id: Vec<String>,
}

/// Answer of [`DisableMetricRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableMetricRulesResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
