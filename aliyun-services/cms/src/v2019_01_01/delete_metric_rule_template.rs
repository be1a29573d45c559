// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMetricRuleTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes metric rule template.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMetricRuleTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteMetricRuleTemplate {
    /// Template id, for example `123****`.
    pub template_id: String,
}

/// Answer of [`DeleteMetricRuleTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMetricRuleTemplateResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource.
    pub resource: Option<Resource>,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Template id, for example `123****`.
    pub template_id: String,
}
