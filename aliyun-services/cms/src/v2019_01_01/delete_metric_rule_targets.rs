// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMetricRuleTargets`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes metric rule targets.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMetricRuleTargets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::INTERNAL_ERROR)
)]
pub struct DeleteMetricRuleTargets {
    /// Rule id, for example `ruleId-xxxxxx`.
    pub rule_id: String,
    /// Target ids: at most 5 items.
    #[rpc(max_len = 5, required)]
    pub target_ids: Vec<String>,
}

/// Answer of [`DeleteMetricRuleTargets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMetricRuleTargetsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Fail ids.
    pub fail_ids: Option<FailIds>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Fail ids.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailIds {
    /// Target ids.
    #[rpc(wrapper = "TargetId")]
    pub target_ids: Vec<String>,
}
