// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMetricRuleResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates metric rule resources.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMetricRuleResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct CreateMetricRuleResources {
    /// Overwrite, for example `false`.
    pub overwrite: Option<String>,
    /// Resources, for example `[{"instanceId":"i-a2d5q7pm3f9yr29e****"}]`.
    pub resources: String,
    /// Rule id, for example `i-2ze3w55tr2rcpejpcfap_59c96b85-0339-4f35-ba66-ae4e34d3****`.
    pub rule_id: Option<String>,
}

/// Answer of [`CreateMetricRuleResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMetricRuleResourcesResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
