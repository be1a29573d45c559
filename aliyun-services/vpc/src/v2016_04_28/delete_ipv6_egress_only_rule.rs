// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteIpv6EgressOnlyRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes IPv6 egress only rule.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteIpv6EgressOnlyRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_EGRESS_ONLY_RULE, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::RESOURCE_NOT_FOUND_IPV6_EGRESS_ONLY_RULE,
    )
)]
pub struct DeleteIpv6EgressOnlyRule {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv6 egress only rule id, for example `ipv6py-hp3w98rmlbqp0xxxxxxxx`.
    pub ipv6_egress_only_rule_id: String,
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

/// Answer of [`DeleteIpv6EgressOnlyRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteIpv6EgressOnlyRuleResponse {
    /// Id of the request.
    pub request_id: String,
}
