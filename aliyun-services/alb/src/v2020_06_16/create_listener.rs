// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateListener`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates listener.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/CreateListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_ALREADY_EXIST_LISTENER, errors::INCORRECT_STATUS_LOAD_BALANCER,
        errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER,
        errors::RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_LISTENERS_NUM,
        errors::OPERATION_DENIED_CROSS_LOAD_BALANCER_QUIC_LISTENER,
        errors::RESOURCE_ALREADY_ASSOCIATED_LISTENER,
        errors::RESOURCE_QUOTA_EXCEEDED_SECURITY_POLICY_ATTACHED_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_SERVER_GROUP_ATTACHED_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_SERVERS_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_SERVER_ADDED_NUM, errors::MISMATCH_VPC_ID,
        errors::OPERATION_DENIED_SERVER_GROUP_PROTOCOL_NOT_SUPPORT,
        errors::OPERATION_DENIED_GRPC_SERVER_GROUP,
        errors::MISMATCH_LOAD_BALANCER_EDITION_AND_CONNECTION_DRAIN,
        errors::MISMATCH_LOAD_BALANCER_EDITION_AND_SLOW_START_ENABLE, errors::INVALID_PARAMETER,
        errors::FORBIDDEN_SECURITY_POLICY, errors::FORBIDDEN_LOAD_BALANCER,
        errors::FORBIDDEN_LISTENER, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP, errors::RESOURCE_NOT_FOUND_SECURITY_POLICY,
        errors::RESOURCE_NOT_FOUND_LISTENER, errors::RESOURCE_NOT_FOUND_CERTIFICATE,
    )
)]
pub struct CreateListener {
    /// Ca certificates: 1 items.
    #[rpc(dotted, min_len = 1, max_len = 1)]
    pub ca_certificates: Vec<CaCertificate>,
    /// Ca enabled, for example `false`.
    pub ca_enabled: Option<bool>,
    /// Certificates: 1 to 2 items.
    #[rpc(dotted, min_len = 1, max_len = 2)]
    pub certificates: Vec<Certificate>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Default actions.
    #[rpc(dotted, required)]
    pub default_actions: Vec<DefaultAction>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Gzip enabled, for example `true`.
    pub gzip_enabled: Option<bool>,
    /// Http2 enabled, for example `true`.
    pub http2_enabled: Option<bool>,
    /// Idle timeout: at least 1; default `15`, for example `3`.
    #[rpc(min = 1)]
    pub idle_timeout: Option<i32>,
    /// Listener description, for example `HTTP_80`.
    pub listener_description: Option<String>,
    /// Listener port, for example `80`.
    pub listener_port: i32,
    /// Listener protocol, for example `HTTP`.
    pub listener_protocol: String,
    /// Load balancer id, for example `alb-n5qw04uq8vavfe****`.
    pub load_balancer_id: String,
    /// Quic config.
    #[rpc(dotted)]
    pub quic_config: Option<QuicConfig>,
    /// Request timeout: at least 1; default `60`, for example `60`.
    #[rpc(min = 1)]
    pub request_timeout: Option<i32>,
    /// Security policy id, for example `tls_cipher_policy_1_0`.
    pub security_policy_id: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// X forwarded for config.
    #[rpc(dotted)]
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}

/// Ca certificate.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CaCertificate {
    /// Certificate id, for example `123157*******`.
    pub certificate_id: Option<String>,
}

/// Certificate.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Certificate {
    /// Certificate id, for example `103705*******`.
    pub certificate_id: Option<String>,
}

/// Default action.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DefaultAction {
    /// Forward group config.
    pub forward_group_config: ForwardGroupConfig,
    /// Type, for example `ForwardGroup`.
    pub r#type: String,
}

/// Forward group config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ForwardGroupConfig {
    /// Server group tuples.
    #[rpc(required)]
    pub server_group_tuples: Vec<ServerGroupTuple>,
}

/// Server group tuple.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ServerGroupTuple {
    /// Server group id, for example `sgp-8ilqs4axp6******`.
    pub server_group_id: String,
}

/// Quic config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct QuicConfig {
    /// Quic listener id, for example `lsn-o4u54y73wq7b******`.
    pub quic_listener_id: Option<String>,
    /// Quic upgrade enabled, for example `false`.
    pub quic_upgrade_enabled: Option<bool>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: Option<String>,
    /// Value, for example `product`.
    pub value: Option<String>,
}

/// X forwarded for config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct XForwardedForConfig {
    /// X forwarded for client cert client verify alias, for example `test_client-verify-alias_123456`.
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    /// X forwarded for client cert client verify enabled, for example `true`.
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    /// X forwarded for client cert fingerprint alias, for example `test_finger-print-alias_123456`.
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    /// X forwarded for client cert fingerprint enabled, for example `true`.
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    /// X forwarded for client cert issuer dn alias, for example `test_issue-dn-alias_123456`.
    #[rpc(name = "XForwardedForClientCertIssuerDNAlias")]
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    /// X forwarded for client cert issuer dn enabled, for example `true`.
    #[rpc(name = "XForwardedForClientCertIssuerDNEnabled")]
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    /// X forwarded for client cert subject dn alias, for example `test_subject-dn-alias_123456`.
    #[rpc(name = "XForwardedForClientCertSubjectDNAlias")]
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    /// X forwarded for client cert subject dn enabled, for example `true`.
    #[rpc(name = "XForwardedForClientCertSubjectDNEnabled")]
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    /// X forwarded for client source IPs enabled, for example `false`.
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    /// X forwarded for client source IPs trusted, for example `10.1.1.0/24`.
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    /// X forwarded for client src port enabled, for example `true`.
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    /// X forwarded for enabled, for example `true`.
    pub x_forwarded_for_enabled: Option<bool>,
    /// X forwarded for host enabled, for example `false`.
    pub x_forwarded_for_host_enabled: Option<bool>,
    /// X forwarded for processing mode, for example `append`.
    pub x_forwarded_for_processing_mode: Option<String>,
    /// X forwarded for proto enabled, for example `false`.
    pub x_forwarded_for_proto_enabled: Option<bool>,
    /// X forwarded for SLB id enabled, for example `false`.
    #[rpc(name = "XForwardedForSLBIdEnabled")]
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    /// X forwarded for SLB port enabled, for example `false`.
    #[rpc(name = "XForwardedForSLBPortEnabled")]
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}

/// Answer of [`CreateListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateListenerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Listener id, for example `lsn-o4u54y73wq7b******`.
    pub listener_id: String,
    /// Id of the request.
    pub request_id: String,
}
