// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateListenerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Updates listener attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateListenerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISMATCH_VPC_ID, errors::CONFLICT_PORT, errors::RESOURCE_NOT_FOUND_CERTIFICATE,
        errors::INCORRECT_STATUS_LISTENER, errors::IDEMPOTENCE_SIGNATURE_MISMATCH,
        errors::DRY_RUN_OPERATION, errors::RESOURCE_ALREADY_ASSOCIATED_CERTIFICATE,
        errors::ILLEGAL_PARAM_SIZE_CERTIFICATE_IDS, errors::SYSTEM_BUSY,
        errors::ILLEGAL_PARAM_IDLE_TIMEOUT, errors::OPERATION_DENIED_REGION_NOT_SUPPORT_HD_MONITOR,
        errors::RESOURCE_NOT_ENOUGH_CA_CERTIFICATE_API_COUNT, errors::ILLEGAL_PARAM,
        errors::FORBIDDEN_NO_PERMISSION, errors::RESOURCE_NOT_FOUND_LISTENER,
        errors::RESOURCE_NOT_FOUND_HD_MONITOR_CONFIG_NOT_EXIST,
        errors::RESOURCE_NOT_FOUND_CA_CERTIFICATE, errors::RESOURCE_NOT_FOUND_SECURITYPOLICY,
    )
)]
pub struct UpdateListenerAttribute {
    /// Alpn enabled, for example `false`.
    pub alpn_enabled: Option<bool>,
    /// Alpn policy, for example `HTTP1Only`.
    pub alpn_policy: Option<AlpnPolicy>,
    /// Ca certificate ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub ca_certificate_ids: Vec<String>,
    /// Ca enabled, for example `false`.
    pub ca_enabled: Option<bool>,
    /// Certificate ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub certificate_ids: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Cps, for example `10000`.
    pub cps: Option<i32>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Idle timeout: at least 10, for example `900`.
    #[rpc(min = 10)]
    pub idle_timeout: Option<i32>,
    /// Listener description, for example `tcpssl_443`.
    pub listener_description: Option<String>,
    /// Listener id, for example `lsn-bp1bpn0kn908w4nbw****@443`.
    pub listener_id: String,
    /// Mss, for example `344`.
    pub mss: Option<i32>,
    /// Proxy protocol enabled, for example `false`.
    pub proxy_protocol_enabled: Option<bool>,
    /// Proxy protocol v2 config.
    #[rpc(json)]
    pub proxy_protocol_v2_config: Option<ProxyProtocolV2Config>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Sec sensor enabled, for example `false`.
    pub sec_sensor_enabled: Option<bool>,
    /// Security policy id, for example `tls_cipher_policy_1_1`.
    pub security_policy_id: Option<String>,
    /// Server group id, for example `sgp-ppdpc14gdm3x4o****`.
    pub server_group_id: Option<String>,
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

/// Answer of [`UpdateListenerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateListenerAttributeResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
