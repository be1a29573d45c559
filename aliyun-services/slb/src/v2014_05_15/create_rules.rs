// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates rules.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/CreateRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT,
        errors::TOO_MANY_LISTENERS, errors::DOMAIN_EXIST,
        errors::OPERATION_FAILED_LISTENER_STATUS_NOT_SUPPORT,
        errors::OPERATION_FAILED_ACTION_NOT_SUPPORT, errors::MISSING_PARAMETER_RULE_NAME,
    )
)]
pub struct CreateRules {
    /// Listener port, for example `443`.
    pub listener_port: i32,
    /// Listener protocol, for example `https`.
    pub listener_protocol: Option<String>,
    /// Load balancer id, for example `lb-bp1ca0zt07t934w******`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Rule list.
    pub rule_list: String,
}

/// Answer of [`CreateRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRulesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Rules.
    #[rpc(wrapper = "Rule")]
    pub rules: Vec<Rule>,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Rule id, for example `rule-bp12jzy0*****`.
    pub rule_id: String,
    /// Rule name, for example `Rule2`.
    pub rule_name: String,
}
