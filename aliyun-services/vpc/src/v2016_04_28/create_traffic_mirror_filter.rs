// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateTrafficMirrorFilter`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates traffic mirror filter.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateTrafficMirrorFilter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_FEATURE_IP_VERSION, errors::INCORRECT_BUSINESS_STATUS_TRAFFIC_MIRROR,
        errors::OPT_IN_REQUIRED_TRAFFIC_MIRROR, errors::QUOTA_EXCEEDED_TRAFFIC_MIRROR_FILTER,
        errors::DUPLICATED_PARAM_PRIORITY, errors::UNSUPPORTED_REGION,
        errors::ILLEGAL_PARAM_FORMAT_SRC_CIDR_BLOCK, errors::ILLEGAL_PARAM_FORMAT_DST_CIDR_BLOCK,
    )
)]
pub struct CreateTrafficMirrorFilter {
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
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Traffic mirror filter description, for example `this is a filter.`.
    pub traffic_mirror_filter_description: Option<String>,
    /// Traffic mirror filter name, for example `abc`.
    pub traffic_mirror_filter_name: Option<String>,
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

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateTrafficMirrorFilter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateTrafficMirrorFilterResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: String,
}
