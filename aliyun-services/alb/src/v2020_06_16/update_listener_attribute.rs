// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateListenerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates listener attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateListenerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER, errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER,
        errors::INCORRECT_STATUS_LISTENER,
        errors::OPERATION_DENIED_CROSS_LOAD_BALANCER_QUIC_LISTENER,
        errors::RESOURCE_ALREADY_ASSOCIATED_LISTENER, errors::OPERATION_DENIED_GRPC_SERVER_GROUP,
        errors::RESOURCE_ALREADY_ASSOCIATED_CERTIFICATE,
        errors::RESOURCE_QUOTA_EXCEEDED_SECURITY_POLICY_ATTACHED_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_SERVER_GROUP_ATTACHED_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_SERVERS_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_SERVER_ADDED_NUM,
        errors::OPERATION_DENIED_SERVER_GROUP_PROTOCOL_NOT_SUPPORT,
        errors::UNSUPPORTED_FEATURE_FULL_TRACE_HTTPS, errors::RESOURCE_IN_CONFIGURING_LISTENER,
        errors::MISMATCH_VPC_ID, errors::INVALID_PARAMETER, errors::FORBIDDEN_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_LISTENER, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
        errors::RESOURCE_NOT_FOUND_SECURITY_POLICY, errors::RESOURCE_NOT_FOUND_CERTIFICATE,
    )
)]
pub struct UpdateListenerAttribute {
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
    #[rpc(dotted)]
    pub default_actions: Vec<DefaultAction>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Gzip enabled, for example `true`.
    pub gzip_enabled: Option<bool>,
    /// Http2 enabled, for example `true`.
    pub http2_enabled: Option<bool>,
    /// Idle timeout: at least 1, for example `15`.
    #[rpc(min = 1)]
    pub idle_timeout: Option<i32>,
    /// Listener description, for example `HTTP_80`.
    pub listener_description: Option<String>,
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
    /// Quic config.
    #[rpc(dotted)]
    pub quic_config: Option<QuicConfig>,
    /// Request timeout: at least 1, for example `3`.
    #[rpc(min = 1)]
    pub request_timeout: Option<i32>,
    /// Security policy id, for example `tls_cipher_policy_1_0`.
    pub security_policy_id: Option<String>,
    /// X forwarded for config.
    #[rpc(dotted)]
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}

/// Ca certificate.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CaCertificate {
    /// Certificate id, for example `123359******`.
    pub certificate_id: Option<String>,
}

/// Certificate.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Certificate {
    /// Certificate id, for example `12315790212_166f8204689_1714763408_70998****`.
    pub certificate_id: Option<String>,
}

/// Default action.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DefaultAction {
    /// Forward group config.
    pub forward_group_config: Option<ForwardGroupConfig>,
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
    /// Server group id, for example `rsp-cige6j5e7p****`.
    pub server_group_id: String,
}

/// Quic config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct QuicConfig {
    /// Quic listener id, for example `lsn-333`.
    pub quic_listener_id: Option<String>,
    /// Quic upgrade enabled, for example `false`.
    pub quic_upgrade_enabled: Option<bool>,
}

/// X forwarded for config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct XForwardedForConfig {
    /// X forwarded for client cert client verify alias, for example `test_client-verify-alias_123456`.
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    /// X forwarded for client cert client verify enabled, for example `false`.
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    /// X forwarded for client cert fingerprint alias, for example `test_finger-print-alias_123456`.
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    /// X forwarded for client cert fingerprint enabled, for example `false`.
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    /// X forwarded for client cert issuer dn alias, for example `test_issue-dn-alias_123456`.
    #[rpc(name = "XForwardedForClientCertIssuerDNAlias")]
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    /// X forwarded for client cert issuer dn enabled, for example `false`.
    #[rpc(name = "XForwardedForClientCertIssuerDNEnabled")]
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    /// X forwarded for client cert subject dn alias, for example `test_subject-dn-alias_123456`.
    #[rpc(name = "XForwardedForClientCertSubjectDNAlias")]
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    /// X forwarded for client cert subject dn enabled, for example `false`.
    #[rpc(name = "XForwardedForClientCertSubjectDNEnabled")]
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    /// X forwarded for client source IPs enabled, for example `false`.
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    /// X forwarded for client source IPs trusted, for example `10.1.1.0/24`.
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    /// X forwarded for client src port enabled, for example `false`.
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

/// Answer of [`UpdateListenerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateListenerAttributeResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
