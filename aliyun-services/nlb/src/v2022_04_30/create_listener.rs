// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateListener`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Creates listener.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/CreateListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::CONFLICT_PORT, errors::ILLEGAL_PARAM_MSS_CONFLICT_WITH_UDP_AND_GENEVE,
        errors::QUOTA_EXCEEDED_S, errors::SYSTEM_BUSY, errors::MISMATCH_VPC_ID,
        errors::RESOURCE_NOT_ENOUGH_S, errors::CONFLICT_LOCK,
        errors::ILLEGAL_PARAM_ANY_PORT_LISTENER_CONFLICT_WITH_NON_ANY_PORT_SERVER_GROUP,
        errors::INCORRECT_STATUS_LOADBALANCER, errors::RESOURCE_NOT_FOUND_CERTIFICATE,
        errors::ILLEGAL_PARAM_SERVER_GROUP_ID,
        errors::ILLEGAL_PARAM_NON_ANY_PORT_LISTENER_CONFLICT_WITH_ANY_PORT_SERVER_GROUP,
        errors::MISSING_PARAM_CERTIFICATE, errors::ILLEGAL_PARAM_PORT,
        errors::QUOTA_EXCEEDED_QUOTA_INSUFFICIENT, errors::MISMATCH_PROTOCOL,
        errors::RESOURCE_NOT_ENOUGH_CA_CERTIFICATE_API_COUNT,
        errors::MISSING_PARAM_SERVER_GROUP_ID, errors::ILLEGAL_PARAM_LISTENER_DESCRIPTION,
        errors::DRY_RUN_OPERATION, errors::ILLEGAL_PARAM_IDLE_TIMEOUT, errors::MISSING_PARAM_S,
        errors::ILLEGAL_PARAM, errors::ILLEGAL_PARAM_SIZE_CERTIFICATE_IDS,
        errors::DUPLICATED_PARAM_LISTENER, errors::ILLEGAL_PARAM_PRESERVE_CLIENT_IP_SWITCH,
        errors::OPERATION_DENIED_REGION_NOT_SUPPORT_HD_MONITOR, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_V_SWITCH, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP, errors::RESOURCE_NOT_FOUND_CA_CERTIFICATE,
        errors::RESOURCE_NOT_FOUND_HD_MONITOR_CONFIG_NOT_EXIST,
    )
)]
pub struct CreateListener {
    /// Alpn enabled: default `false`, for example `false`.
    pub alpn_enabled: Option<bool>,
    /// Alpn policy, for example `HTTP1Only`.
    pub alpn_policy: Option<AlpnPolicy>,
    /// Ca certificate ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub ca_certificate_ids: Vec<String>,
    /// Ca enabled: default `false`, for example `false`.
    pub ca_enabled: Option<bool>,
    /// Certificate ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub certificate_ids: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Cps, for example `100`.
    pub cps: Option<i32>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// End port, for example `566`.
    pub end_port: Option<i32>,
    /// Idle timeout: at least 10, for example `900`.
    #[rpc(min = 10)]
    pub idle_timeout: Option<i32>,
    /// Listener description, for example `tcp_80`.
    pub listener_description: Option<String>,
    /// Listener port: 0 to 65535, for example `80`.
    #[rpc(min = 0, max = 65535)]
    pub listener_port: i32,
    /// Listener protocol, for example `TCP`.
    pub listener_protocol: String,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Mss, for example `43`.
    pub mss: Option<i32>,
    /// Proxy protocol enabled: default `false`, for example `false`.
    pub proxy_protocol_enabled: Option<bool>,
    /// Proxy protocol v2 config.
    #[rpc(json)]
    pub proxy_protocol_v2_config: Option<ProxyProtocolV2Config>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Sec sensor enabled: default `false`, for example `false`.
    pub sec_sensor_enabled: Option<bool>,
    /// Security policy id, for example `tls_cipher_policy_1_0`.
    pub security_policy_id: Option<String>,
    /// Server group id, for example `sgp-ppdpc14gdm3x4o****`.
    pub server_group_id: Option<String>,
    /// Start port, for example `244`.
    pub start_port: Option<i32>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// What `AlpnPolicy` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum AlpnPolicy {
    /// `HTTP1Only`.
    HTTP1Only,
    /// `HTTP2Only`.
    HTTP2Only,
    /// `HTTP2Preferred`.
    HTTP2Preferred,
    /// `HTTP2Optional`.
    HTTP2Optional,
    /// A word that this version does not know.
    Unknown(String),
}

/// Proxy protocol v2 config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ProxyProtocolV2Config {
    /// Ppv2 private link ep id enabled, for example `false`.
    pub ppv2_private_link_ep_id_enabled: Option<bool>,
    /// Ppv2 private link eps id enabled, for example `false`.
    pub ppv2_private_link_eps_id_enabled: Option<bool>,
    /// Ppv2 VPC id enabled, for example `false`.
    pub ppv2_vpc_id_enabled: Option<bool>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `KeyTest`.
    pub key: Option<String>,
    /// Value, for example `Test`.
    pub value: Option<String>,
}

/// Answer of [`CreateListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateListenerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Listener id, for example `lsn-bp1bpn0kn908w4nbw****@80`.
    pub listener_id: String,
    /// Id of the request.
    pub request_id: String,
}
