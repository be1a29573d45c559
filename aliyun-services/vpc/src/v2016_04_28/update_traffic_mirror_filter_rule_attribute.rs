// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateTrafficMirrorFilterRuleAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates traffic mirror filter rule attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateTrafficMirrorFilterRuleAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_RULE,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_RULE, errors::DUPLICATED_PARAM_PRIORITY,
    )
)]
pub struct UpdateTrafficMirrorFilterRuleAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Destination CIDR block, for example `10.0.0.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Destination port range, for example `-1/-1`.
    pub destination_port_range: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Priority, for example `1`.
    pub priority: Option<i32>,
    /// Protocol, for example `ICMP`.
    pub protocol: Option<String>,
    /// Region id, for example `cn-hongkong`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Rule action, for example `accept`.
    pub rule_action: Option<String>,
    /// Source CIDR block, for example `0.0.0.0/0`.
    pub source_cidr_block: Option<String>,
    /// Source port range, for example `22/40`.
    pub source_port_range: Option<String>,
    /// Traffic mirror filter rule id, for example `tmr-j6c89rzmtd3hhdugq****`.
    pub traffic_mirror_filter_rule_id: String,
}

/// Answer of [`UpdateTrafficMirrorFilterRuleAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateTrafficMirrorFilterRuleAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
