// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutEventRuleTargets`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts event rule targets.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutEventRuleTargets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct PutEventRuleTargets {
    /// Contact parameters: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub contact_parameters: Vec<ContactParameter>,
    /// Fc parameters: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub fc_parameters: Vec<FcParameter>,
    /// Mns parameters: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub mns_parameters: Vec<MnsParameter>,
    /// Open API parameters: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub open_api_parameters: Vec<OpenApiParameter>,
    /// Rule name, for example `testEventRule`.
    pub rule_name: String,
    /// SLS parameters: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub sls_parameters: Vec<SlsParameter>,
    /// Webhook parameters: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub webhook_parameters: Vec<WebhookParameter>,
}

/// Contact parameter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ContactParameter {
    /// Contact group name, for example `Default alert contact group`.
    pub contact_group_name: Option<String>,
    /// Id, for example `2`.
    pub id: Option<String>,
    /// Level, for example `4`.
    pub level: Option<String>,
}

/// Fc parameter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct FcParameter {
    /// Function name, for example `fc-test`.
    pub function_name: Option<String>,
    /// Id, for example `1`.
    pub id: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Service name, for example `fc-test`.
    pub service_name: Option<String>,
}

/// Mns parameter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MnsParameter {
    /// Id, for example `3`.
    pub id: Option<String>,
    /// Queue, for example `queue1`.
    pub queue: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Topic, for example `topic_sample`.
    pub topic: Option<String>,
}

/// Open API parameter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct OpenApiParameter {
    /// Action, for example `PutLogs`.
    pub action: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Id, for example `3`.
    pub id: Option<String>,
    /// JSON params, for example `{"customField1":"value1","customField2":"$.name"}`.
    pub json_params: Option<String>,
    /// Product, for example `log`.
    pub product: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Role, for example `MyRole`.
    pub role: Option<String>,
    /// Version, for example `2019-01-01`.
    pub version: Option<String>,
}

/// SLS parameter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SlsParameter {
    /// Id, for example `5`.
    pub id: Option<String>,
    /// Log store, for example `testlogstore`.
    pub log_store: Option<String>,
    /// Project, for example `testproject`.
    pub project: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
}

/// Webhook parameter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct WebhookParameter {
    /// Id, for example `4`.
    pub id: Option<String>,
    /// Method, for example `GET`.
    pub method: Option<String>,
    /// Protocol, for example `http`.
    pub protocol: Option<String>,
    /// URL, for example `http://www.aliyun.com`.
    pub url: Option<String>,
}

/// Answer of [`PutEventRuleTargets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutEventRuleTargetsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Failed contact parameters.
    #[rpc(wrapper = "ContactParameter")]
    pub failed_contact_parameters: Vec<FailedContactParameter>,
    /// Failed fc parameters.
    #[rpc(wrapper = "FcParameter")]
    pub failed_fc_parameters: Vec<FailedFcParameter>,
    /// Failed mns parameters.
    #[rpc(wrapper = "MnsParameter")]
    pub failed_mns_parameters: Vec<FailedMnsParameter>,
    /// Failed parameter count, for example `2`.
    pub failed_parameter_count: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Failed contact parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailedContactParameter {
    /// Contact group name.
    pub contact_group_name: String,
    /// Id.
    pub id: Option<i64>,
    /// Level.
    pub level: String,
}

/// Failed fc parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailedFcParameter {
    /// Function name.
    pub function_name: String,
    /// Id.
    pub id: Option<i64>,
    /// Region.
    pub region: String,
    /// Service name.
    pub service_name: String,
}

/// Failed mns parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailedMnsParameter {
    /// Id.
    pub id: Option<i64>,
    /// Queue.
    pub queue: String,
    /// Region.
    pub region: String,
}
