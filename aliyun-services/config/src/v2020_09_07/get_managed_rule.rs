// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetManagedRule`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Gets managed rule.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetManagedRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::CONFIG_RULE_NOT_EXISTS, errors::NO_PERMISSION, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetManagedRule {
    /// Identifier, for example `cdn-domain-https-enabled`.
    pub identifier: String,
}

/// Answer of [`GetManagedRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetManagedRuleResponse {
    /// Managed rule.
    pub managed_rule: Option<ManagedRule>,
    /// Id of the request.
    pub request_id: String,
}

/// Managed rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ManagedRule {
    /// Compulsory input parameter details.
    pub compulsory_input_parameter_details: JsonValue,
    /// Config rule name, for example `CDN域名开启HTTPS加密`.
    pub config_rule_name: String,
    /// Description.
    pub description: String,
    /// Help URLs, for example `https://example.aliyundoc.com`.
    pub help_urls: String,
    /// Identifier, for example `cdn-domain-https-enabled`.
    pub identifier: String,
    /// Labels.
    pub labels: Vec<String>,
    /// Optional input parameter details.
    pub optional_input_parameter_details: JsonValue,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
    /// Scope.
    pub scope: Option<Scope>,
    /// Source details.
    pub source_details: Vec<SourceDetail>,
}

/// Scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Scope {
    /// Compliance resource types.
    pub compliance_resource_types: Vec<String>,
}

/// Source detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SourceDetail {
    /// Maximum execution frequency, for example `TwentyFour_Hours`.
    pub maximum_execution_frequency: String,
    /// Message type, for example `ConfigurationItemChangeNotification`.
    pub message_type: String,
}
