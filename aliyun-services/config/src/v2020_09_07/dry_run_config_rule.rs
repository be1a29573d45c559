// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DryRunConfigRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `DryRunConfigRule`.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DryRunConfigRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct DryRunConfigRule {
    /// Configuration item.
    pub configuration_item: Option<String>,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
}

/// Answer of [`DryRunConfigRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DryRunConfigRuleResponse {
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Rule condition context.
    pub rule_condition_context: String,
}
