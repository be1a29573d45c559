// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMetricRuleResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes metric rule resources.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMetricRuleResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct DeleteMetricRuleResources {
    /// Resources, for example `[{"instanceId":"i-uf6hm9lnlzsarrc7****"}]`.
    pub resources: String,
    /// Rule id, for example `rr-bp18017n6iolv****`.
    pub rule_id: String,
}

/// Answer of [`DeleteMetricRuleResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMetricRuleResourcesResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The alert does not exist.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
