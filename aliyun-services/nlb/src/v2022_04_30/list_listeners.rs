// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListListeners`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists listeners.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/ListListeners)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = listeners, item = Listener),
    waiter(running, status = listeners[].listener_status, done("Running")),
    waiter(stopped, status = listeners[].listener_status, done("Stopped")),
    waiter(deleted, status = listeners[].listener_status, done(missing)),
    errors(errors::SYSTEM_BUSY, errors::ILLEGAL_PARAM, errors::FORBIDDEN_NO_PERMISSION)
)]
pub struct ListListeners {
    /// Listener ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub listener_ids: Vec<String>,
    /// Listener protocol, for example `TCPSSL`.
    pub listener_protocol: Option<String>,
    /// Load balancer ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub load_balancer_ids: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Sec sensor enabled, for example `false`.
    pub sec_sensor_enabled: Option<String>,
    /// Tag: 1 to 20 items.
    #[rpc(dotted, min_len = 1, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: Option<String>,
    /// Value, for example `product`.
    pub value: Option<String>,
}

/// Answer of [`ListListeners`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListListenersResponse {
    /// Listeners.
    pub listeners: Vec<Listener>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Listener.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Listener {
    /// Alpn enabled, for example `false`.
    pub alpn_enabled: Option<bool>,
    /// Alpn policy, for example `HTTP1Only`.
    pub alpn_policy: String,
    /// Ca certificate ids.
    pub ca_certificate_ids: Vec<String>,
    /// Ca enabled, for example `false`.
    pub ca_enabled: Option<bool>,
    /// Certificate ids.
    pub certificate_ids: Vec<String>,
    /// Cps, for example `1000`.
    pub cps: Option<i64>,
    /// End port, for example `455`.
    pub end_port: String,
    /// Idle timeout, for example `900`.
    pub idle_timeout: Option<i64>,
    /// Listener description, for example `tcpssl_443`.
    pub listener_description: String,
    /// Listener id, for example `lsn-ga6sjjcll6ou34l1et****`.
    pub listener_id: String,
    /// Listener port, for example `443`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `TCPSSL`.
    pub listener_protocol: String,
    /// Listener status, for example `Running`.
    pub listener_status: String,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Mss, for example `200`.
    pub mss: Option<i64>,
    /// Proxy protocol enabled, for example `false`.
    pub proxy_protocol_enabled: Option<bool>,
    /// Proxy protocol v2 config.
    pub proxy_protocol_v2_config: Option<ProxyProtocolV2Config>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Sec sensor enabled, for example `false`.
    pub sec_sensor_enabled: Option<bool>,
    /// Security policy id, for example `tls_cipher_policy_1_1`.
    pub security_policy_id: String,
    /// Server group id, for example `sgp-ppdpc14gdm3x4o****`.
    pub server_group_id: String,
    /// Start port, for example `233`.
    pub start_port: String,
    /// Tags.
    pub tags: Vec<ListenerTag>,
}

/// Proxy protocol v2 config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ProxyProtocolV2Config {
    /// Ppv2 private link ep id enabled, for example `false`.
    pub ppv2_private_link_ep_id_enabled: Option<bool>,
    /// Ppv2 private link eps id enabled, for example `false`.
    pub ppv2_private_link_eps_id_enabled: Option<bool>,
    /// Ppv2 VPC id enabled, for example `false`.
    pub ppv2_vpc_id_enabled: Option<bool>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListenerTag {
    /// Key, for example `Created`.
    pub key: String,
    /// Value, for example `TF`.
    pub value: String,
}
