// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEventRuleTargetList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes event rule target list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeEventRuleTargetList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_VALUE, errors::ACCESS_FORBIDDEN, errors::INTERNAL_ERROR)
)]
pub struct DescribeEventRuleTargetList {
    /// Rule name, for example `testRule`.
    pub rule_name: String,
}

/// Answer of [`DescribeEventRuleTargetList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEventRuleTargetListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Contact parameters.
    #[rpc(wrapper = "ContactParameter")]
    pub contact_parameters: Vec<ContactParameter>,
    /// Fc parameters.
    #[rpc(wrapper = "FCParameter")]
    pub fc_parameters: Vec<FcParameter>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Mns parameters.
    #[rpc(wrapper = "MnsParameter")]
    pub mns_parameters: Vec<MnsParameter>,
    /// Open API parameters.
    #[rpc(wrapper = "OpenApiParameters")]
    pub open_api_parameters: Vec<OpenApiParameter>,
    /// Id of the request.
    pub request_id: String,
    /// SLS parameters.
    #[rpc(wrapper = "SlsParameter")]
    pub sls_parameters: Vec<SlsParameter>,
    /// Webhook parameters.
    #[rpc(wrapper = "WebhookParameter")]
    pub webhook_parameters: Vec<WebhookParameter>,
}

/// Contact parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ContactParameter {
    /// Contact group name.
    pub contact_group_name: String,
    /// Id.
    pub id: String,
    /// Level.
    pub level: String,
}

/// Fc parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FcParameter {
    /// ARN.
    pub arn: String,
    /// Function name.
    pub function_name: String,
    /// Id.
    pub id: String,
    /// Region.
    pub region: String,
    /// Service name.
    pub service_name: String,
}

/// Mns parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MnsParameter {
    /// ARN.
    pub arn: String,
    /// Id.
    pub id: String,
    /// Queue.
    pub queue: String,
    /// Region.
    pub region: String,
    /// Topic.
    pub topic: String,
}

/// Open API parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpenApiParameter {
    /// Action.
    pub action: String,
    /// ARN.
    pub arn: String,
    /// Id.
    pub id: String,
    /// Product.
    pub product: String,
    /// Region.
    pub region: String,
    /// Role.
    pub role: String,
    /// Version.
    pub version: String,
}

/// SLS parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlsParameter {
    /// ARN.
    pub arn: String,
    /// Id.
    pub id: String,
    /// Log store.
    pub log_store: String,
    /// Project.
    pub project: String,
    /// Region.
    pub region: String,
}

/// Webhook parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct WebhookParameter {
    /// Id.
    pub id: String,
    /// Method.
    pub method: String,
    /// Protocol.
    pub protocol: String,
    /// URL.
    pub url: String,
}
