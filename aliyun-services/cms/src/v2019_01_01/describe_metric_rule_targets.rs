// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMetricRuleTargets`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes metric rule targets.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleTargets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_VALUE, errors::S, errors::ACCESS_FORBIDDEN,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMetricRuleTargets {
    /// Rule id, for example `ae06917_75a8c43178ab66****`.
    pub rule_id: String,
}

/// Answer of [`DescribeMetricRuleTargets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetricRuleTargetsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Targets.
    #[rpc(wrapper = "Target")]
    pub targets: Vec<Target>,
}

/// Target.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Target {
    /// ARN.
    pub arn: String,
    /// Id.
    pub id: String,
    /// JSON params.
    pub json_params: String,
    /// Level.
    pub level: String,
}
