// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteEventRuleTargets`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes event rule targets.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteEventRuleTargets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_VALUE, errors::INVALID_AUTHORIZATION, errors::INTERNAL_ERROR)
)]
pub struct DeleteEventRuleTargets {
    /// Ids: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub ids: Vec<String>,
    /// Rule name, for example `testRule`.
    pub rule_name: String,
}

/// Answer of [`DeleteEventRuleTargets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteEventRuleTargetsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `successfull`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
