// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeExpressConnectTrafficQosQueue`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes express connect traffic qos queue.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeExpressConnectTrafficQosQueue)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::ILLEGAL_PARAM_S)
)]
pub struct DescribeExpressConnectTrafficQosQueue {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qos id, for example `qos-2giu0a6vd5x0mv****`.
    pub qos_id: String,
    /// Queue id list: at most 100 items.
    #[rpc(max_len = 100)]
    pub queue_id_list: Vec<String>,
    /// Queue name list: at most 100 items.
    #[rpc(max_len = 100)]
    pub queue_name_list: Vec<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Answer of [`DescribeExpressConnectTrafficQosQueue`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeExpressConnectTrafficQosQueueResponse {
    /// Queue list.
    pub queue_list: Vec<Queue>,
    /// Id of the request.
    pub request_id: String,
}

/// Queue.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Queue {
    /// Bandwidth percent, for example `100`.
    pub bandwidth_percent: String,
    /// Qos id, for example `qos-ncfgzxg40zks5n****`.
    pub qos_id: String,
    /// Queue description, for example `qos-queue-test`.
    pub queue_description: String,
    /// Queue id, for example `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: String,
    /// Queue name, for example `qos-queue-test`.
    pub queue_name: String,
    /// Queue type, for example `High`.
    pub queue_type: String,
    /// Rule list.
    pub rule_list: Vec<Rule>,
    /// Status, for example `Normal`.
    pub status: String,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Dst CIDR.
    pub dst_cidr: String,
    /// Dst IPv6 CIDR, for example `2001:0db8:1234:****::/64`.
    #[rpc(name = "DstIPv6Cidr")]
    pub dst_ipv6_cidr: String,
    /// Dst port range, for example `-1/-1`.
    pub dst_port_range: String,
    /// Match dscp, for example `1`.
    pub match_dscp: Option<i64>,
    /// Priority, for example `1`.
    pub priority: Option<i64>,
    /// Protocol, for example `ALL`.
    pub protocol: String,
    /// Qos id, for example `qos-91xz9f8zd7yj8x****`.
    pub qos_id: String,
    /// Queue id, for example `qos-queue-iugg0l9x27f2no****`.
    pub queue_id: String,
    /// Remarking dscp, for example `1`.
    pub remarking_dscp: Option<i64>,
    /// Rule description, for example `qos-rule-test`.
    pub rule_description: String,
    /// Rule id, for example `qos-rule-iugg0l9x27f2no****`.
    pub rule_id: String,
    /// Rule name, for example `qos-rule-test`.
    pub rule_name: String,
    /// Src CIDR.
    pub src_cidr: String,
    /// Src IPv6 CIDR, for example `2001:0db8:1234:****::/64`.
    #[rpc(name = "SrcIPv6Cidr")]
    pub src_ipv6_cidr: String,
    /// Src port range, for example `-1/-1`.
    pub src_port_range: String,
    /// Status, for example `Normal`.
    pub status: String,
}
