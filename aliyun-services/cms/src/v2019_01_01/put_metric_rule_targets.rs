// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutMetricRuleTargets`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts metric rule targets.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutMetricRuleTargets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_200, errors::S_201, errors::S, errors::S_401, errors::S_403, errors::S_404,
        errors::S_500, errors::INTERNAL_ERROR,
    )
)]
pub struct PutMetricRuleTargets {
    /// Rule id, for example `ae06917_75a8c43178ab66****`.
    pub rule_id: String,
    /// Targets: at most 5 items.
    #[rpc(dotted, max_len = 5, required)]
    pub targets: Vec<Target>,
}

/// Target.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Target {
    /// ARN, for example `acs:mns:cn-hangzhou:120886317861****:/queues/test/message`.
    pub arn: String,
    /// Id, for example `1`.
    pub id: String,
    /// JSON params, for example `{"customField1":"value1","customField2":"$.name"}`.
    pub json_params: Option<String>,
    /// Level, for example `["INFO", "WARN", "CRITICAL"]`.
    pub level: Option<String>,
}

/// Answer of [`PutMetricRuleTargets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutMetricRuleTargetsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Fail data.
    pub fail_data: Option<FailData>,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Fail data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailData {
    /// Targets.
    #[rpc(wrapper = "Target")]
    pub targets: Vec<FailDataTarget>,
}

/// Target.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailDataTarget {
    /// ARN.
    pub arn: String,
    /// Id.
    pub id: String,
    /// Level.
    pub level: String,
}
