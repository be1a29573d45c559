// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateTrafficMirrorFilterRules`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates traffic mirror filter rules.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateTrafficMirrorFilterRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_FILTER,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_FILTER,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_SESSION,
        errors::QUOTA_EXCEEDED_TRAFFIC_MIRROR_RULES_PER_FILTER, errors::DUPLICATED_PARAM_PRIORITY,
        errors::UNSUPPORTED_REGION, errors::ILLEGAL_PARAM_CIDR_BLOCK,
    )
)]
pub struct CreateTrafficMirrorFilterRules {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Egress rules: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub egress_rules: Vec<EgressRule>,
    /// Ingress rules: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub ingress_rules: Vec<IngressRule>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hongkong`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: String,
}

/// Egress rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EgressRule {
    /// Action, for example `accept`.
    pub action: Option<String>,
    /// Destination CIDR block, for example `10.0.0.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Destination port range, for example `22/40`.
    pub destination_port_range: Option<String>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
    /// Priority, for example `1`.
    pub priority: Option<i32>,
    /// Protocol, for example `TCP`.
    pub protocol: Option<String>,
    /// Source CIDR block, for example `10.0.0.0/24`.
    pub source_cidr_block: Option<String>,
    /// Source port range, for example `22/40`.
    pub source_port_range: Option<String>,
}

/// Ingress rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct IngressRule {
    /// Action, for example `accept`.
    pub action: Option<String>,
    /// Destination CIDR block, for example `10.0.0.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Destination port range, for example `80/120`.
    pub destination_port_range: Option<String>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
    /// Priority, for example `1`.
    pub priority: Option<i32>,
    /// Protocol, for example `TCP`.
    pub protocol: Option<String>,
    /// Source CIDR block, for example `10.0.0.0/24`.
    pub source_cidr_block: Option<String>,
    /// Source port range, for example `80/120`.
    pub source_port_range: Option<String>,
}

/// Answer of [`CreateTrafficMirrorFilterRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateTrafficMirrorFilterRulesResponse {
    /// Egress rules.
    pub egress_rules: Vec<ResponseEgressRule>,
    /// Ingress rules.
    pub ingress_rules: Vec<ResponseIngressRule>,
    /// Id of the request.
    pub request_id: String,
}

/// Egress rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseEgressRule {
    /// Instance id, for example `tmr-j6cok23ugp53eeib5****`.
    pub instance_id: String,
}

/// Ingress rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseIngressRule {
    /// Instance id, for example `tmr-j6c6rtallo51ouzv3****`.
    pub instance_id: String,
}
