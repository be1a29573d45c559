// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateIpv6EgressOnlyRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates IPv6 egress only rule.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateIpv6EgressOnlyRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IPV6_GATEWAY_NOT_FOUND, errors::ILLEGAL_PARAM_NAME,
        errors::ILLEGAL_PARAM_DESCRIPTION, errors::ILLEGAL_PARAM_INSTANCE_TYPE,
        errors::OPERATION_FAILED_FINANCIAL_LOCKED,
        errors::OPERATION_UNSUPPORTED_EGRESS_RULE_V_SWITCH,
        errors::INVALID_IPV6_INSTANCE_NOT_FOUND, errors::OPERATION_FAILED_NO_INTERNET_BANDWIDTH,
        errors::OPERATION_FAILED_IPV6_EGRESS_RULE_EXISTED,
        errors::OPERATION_FAILED_INTERNET_BANDWIDTH_UNSTABLE,
        errors::INCORRECT_STATUS_IPV6_INTERNET_BANDWIDTH,
        errors::OPERATION_UNSUPPORTED_EGRESS_RULE_IN_DEFAULT_SPEC,
        errors::QUOTA_EXCEEDED_IPV6_EGRESS_RULES, errors::MISMATCH_IPV6_ADDRESS_AND_IPV6_GATEWAY,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct CreateIpv6EgressOnlyRule {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `ruledescription`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance id, for example `ipv6-hp3nxjkfxn5pnhgl5****`.
    pub instance_id: String,
    /// Instance type, for example `Ipv6Address`.
    pub instance_type: Option<String>,
    /// IPv6 gateway id, for example `ipv6gw-hp3c2paq0ywauasza****`.
    pub ipv6_gateway_id: String,
    /// Name, for example `rulename`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-huhehaote`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateIpv6EgressOnlyRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateIpv6EgressOnlyRuleResponse {
    /// IPv6 egress rule id, for example `ipv6py-hp3w98rmlbqp01245****`.
    pub ipv6_egress_rule_id: String,
    /// Id of the request.
    pub request_id: String,
}
