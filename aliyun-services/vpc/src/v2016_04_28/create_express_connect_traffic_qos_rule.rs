// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateExpressConnectTrafficQosRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates express connect traffic qos rule.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateExpressConnectTrafficQosRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_S, errors::INCORRECT_STATUS_QOS, errors::EC_QO_S_CONFLICT,
        errors::EC_QOS_RULE_NOT_ALLOW_V4_AND_V6, errors::QUOTA_EXCEEDED_QOS_RULE_COUNT,
    )
)]
pub struct CreateExpressConnectTrafficQosRule {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Dst CIDR.
    pub dst_cidr: Option<String>,
    /// Dst IPv6 CIDR, for example `2001:0db8:1234:****::/64`.
    #[rpc(name = "DstIPv6Cidr")]
    pub dst_ipv6_cidr: Option<String>,
    /// Dst port range, for example `-1/-1`.
    pub dst_port_range: Option<String>,
    /// Match dscp, for example `1`.
    pub match_dscp: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Priority, for example `1`.
    pub priority: i32,
    /// Protocol, for example `ALL`.
    pub protocol: String,
    /// Qos id, for example `qos-2giu0a6vd5x0mv****`.
    pub qos_id: String,
    /// Queue id, for example `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: String,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remarking dscp, for example `1`.
    pub remarking_dscp: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Rule description, for example `qos-rule-test`.
    pub rule_description: Option<String>,
    /// Rule name, for example `qos-rule-test`.
    pub rule_name: Option<String>,
    /// Src CIDR.
    pub src_cidr: Option<String>,
    /// Src IPv6 CIDR, for example `2001:0db8:1234:****::/64`.
    #[rpc(name = "SrcIPv6Cidr")]
    pub src_ipv6_cidr: Option<String>,
    /// Src port range, for example `-1/-1`.
    pub src_port_range: Option<String>,
}

/// Answer of [`CreateExpressConnectTrafficQosRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateExpressConnectTrafficQosRuleResponse {
    /// Qos id, for example `qos-2giu0a6vd5x0mv****`.
    pub qos_id: String,
    /// Queue id, for example `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Rule id, for example `qos-rule-iugg0l9x27f2no****`.
    pub rule_id: String,
}
