// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableEventRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables event rules.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DisableEventRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::INVALID_AUTHORIZATION, errors::INTERNAL_ERROR)
)]
pub struct DisableEventRules {
    /// Rule names: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub rule_names: Vec<String>,
}

/// Answer of [`DisableEventRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableEventRulesResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
