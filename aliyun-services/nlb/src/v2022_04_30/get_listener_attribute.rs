// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetListenerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets listener attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/GetListenerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    waiter(running, status = listener_status, done("Running"), missing("ResourceNotFound.listener")),
    waiter(stopped, status = listener_status, done("Stopped"), missing("ResourceNotFound.listener")),
    waiter(deleted, status = listener_status, done(missing), missing("ResourceNotFound.listener")),
    errors(
        errors::SYSTEM_BUSY, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct GetListenerAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Listener id, for example `lsn-bp1bpn0kn908w4nbw****@233`.
    pub listener_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetListenerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetListenerAttributeResponse {
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
    /// Listener id, for example `lsn-bp1bpn0kn908w4nbw****@233`.
    pub listener_id: String,
    /// Listener port, for example `233`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `TCPSSL`.
    pub listener_protocol: String,
    /// Listener status, for example `Running`.
    pub listener_status: String,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Mss, for example `166`.
    pub mss: Option<i64>,
    /// Proxy protocol enabled, for example `false`.
    pub proxy_protocol_enabled: Option<bool>,
    /// Proxy protocol v2 config.
    pub proxy_protocol_v2_config: Option<ProxyProtocolV2Config>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Sec sensor enabled, for example `false`.
    pub sec_sensor_enabled: Option<bool>,
    /// Security policy id, for example `tls_cipher_policy_1_0`.
    pub security_policy_id: String,
    /// Server group id, for example `sgp-ppdpc14gdm3x4o****`.
    pub server_group_id: String,
    /// Start port, for example `233`.
    pub start_port: String,
    /// Tags.
    pub tags: Vec<Tag>,
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
pub struct Tag {
    /// Tag key, for example `ac-cus-tag-4`.
    pub tag_key: String,
    /// Tag value, for example `ON`.
    pub tag_value: String,
}
