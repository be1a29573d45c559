// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetListenerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets listener attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/GetListenerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    waiter(running, status = listener_status, done("Running"), missing("ResourceNotFound.Listener")),
    waiter(stopped, status = listener_status, done("Stopped"), missing("ResourceNotFound.Listener")),
    waiter(deleted, status = listener_status, done(missing), missing("ResourceNotFound.Listener")),
    errors(errors::FORBIDDEN_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_LISTENER)
)]
pub struct GetListenerAttribute {
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
}

/// Answer of [`GetListenerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetListenerAttributeResponse {
    /// ACL config.
    pub acl_config: Option<AclConfig>,
    /// Ca certificates.
    pub ca_certificates: Vec<CaCertificate>,
    /// Ca enabled, for example `false`.
    pub ca_enabled: Option<bool>,
    /// Certificates.
    pub certificates: Vec<Certificate>,
    /// Default actions.
    pub default_actions: Vec<DefaultAction>,
    /// Gzip enabled, for example `true`.
    pub gzip_enabled: Option<bool>,
    /// Http2 enabled, for example `true`.
    pub http2_enabled: Option<bool>,
    /// Idle timeout, for example `2`.
    pub idle_timeout: Option<i64>,
    /// Listener description, for example `test`.
    pub listener_description: String,
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `HTTP`.
    pub listener_protocol: String,
    /// Listener status, for example `Running`.
    pub listener_status: String,
    /// Load balancer id, for example `lb-bp1o94dp5i6ea****`.
    pub load_balancer_id: String,
    /// Log config.
    pub log_config: Option<LogConfig>,
    /// Quic config.
    pub quic_config: Option<QuicConfig>,
    /// Id of the request.
    pub request_id: String,
    /// Request timeout, for example `34`.
    pub request_timeout: Option<i64>,
    /// Security policy id, for example `tls_cipher_policy_1_1`.
    pub security_policy_id: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// X forwarded for config.
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}

/// ACL config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AclConfig {
    /// ACL relations.
    pub acl_relations: Vec<AclRelation>,
    /// ACL type, for example `White`.
    pub acl_type: String,
}

/// ACL relation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AclRelation {
    /// ACL id, for example `acl-doc****`.
    pub acl_id: String,
    /// Status, for example `Associating`.
    pub status: String,
}

/// Ca certificate.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CaCertificate {
    /// Certificate id, for example `139a00604bd-cn-east-hangzho****`.
    pub certificate_id: String,
    /// Is default, for example `true`.
    pub is_default: Option<bool>,
    /// Status, for example `Associated`.
    pub status: String,
}

/// Certificate.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Certificate {
    /// Certificate id, for example `12315790212_166f8204689_1714763408_70998****`.
    pub certificate_id: String,
}

/// Default action.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DefaultAction {
    /// Forward group config.
    pub forward_group_config: Option<ForwardGroupConfig>,
    /// Type, for example `ForwardGroup`.
    pub r#type: String,
}

/// Forward group config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ForwardGroupConfig {
    /// Server group tuples.
    pub server_group_tuples: Vec<ServerGroupTuple>,
}

/// Server group tuple.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerGroupTuple {
    /// Server group id, for example `rsp-cige6j****`.
    pub server_group_id: String,
}

/// Log config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LogConfig {
    /// Access log record customized headers enabled, for example `true`.
    pub access_log_record_customized_headers_enabled: Option<bool>,
    /// Access log tracing config.
    pub access_log_tracing_config: Option<AccessLogTracingConfig>,
}

/// Access log tracing config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessLogTracingConfig {
    /// Tracing enabled, for example `true`.
    pub tracing_enabled: Option<bool>,
    /// Tracing sample, for example `100`.
    pub tracing_sample: Option<i64>,
    /// Tracing type, for example `Zipkin`.
    pub tracing_type: String,
}

/// Quic config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuicConfig {
    /// Quic listener id, for example `lsn-333`.
    pub quic_listener_id: String,
    /// Quic upgrade enabled, for example `true`.
    pub quic_upgrade_enabled: Option<bool>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: String,
    /// Value, for example `product`.
    pub value: String,
}

/// X forwarded for config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct XForwardedForConfig {
    /// X forwarded for client cert client verify alias, for example `test_client-verify-alias_123456`.
    pub x_forwarded_for_client_cert_client_verify_alias: String,
    /// X forwarded for client cert client verify enabled, for example `true`.
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    /// X forwarded for client cert fingerprint alias, for example `test_finger-print-alias_123456`.
    pub x_forwarded_for_client_cert_fingerprint_alias: String,
    /// X forwarded for client cert fingerprint enabled, for example `true`.
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    /// X forwarded for client cert issuer dn alias, for example `test_issue-dn-alias_123456`.
    #[rpc(name = "XForwardedForClientCertIssuerDNAlias")]
    pub x_forwarded_for_client_cert_issuer_dn_alias: String,
    /// X forwarded for client cert issuer dn enabled, for example `true`.
    #[rpc(name = "XForwardedForClientCertIssuerDNEnabled")]
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    /// X forwarded for client cert subject dn alias, for example `test_subject-dn-alias_123456`.
    #[rpc(name = "XForwardedForClientCertSubjectDNAlias")]
    pub x_forwarded_for_client_cert_subject_dn_alias: String,
    /// X forwarded for client cert subject dn enabled, for example `true`.
    #[rpc(name = "XForwardedForClientCertSubjectDNEnabled")]
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    /// X forwarded for client source IPs enabled, for example `false`.
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    /// X forwarded for client source IPs trusted, for example `10.1.1.0/24`.
    pub x_forwarded_for_client_source_ips_trusted: String,
    /// X forwarded for client src port enabled, for example `true`.
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    /// X forwarded for enabled, for example `true`.
    pub x_forwarded_for_enabled: Option<bool>,
    /// X forwarded for host enabled, for example `false`.
    pub x_forwarded_for_host_enabled: Option<bool>,
    /// X forwarded for processing mode, for example `append`.
    pub x_forwarded_for_processing_mode: String,
    /// X forwarded for proto enabled, for example `true`.
    pub x_forwarded_for_proto_enabled: Option<bool>,
    /// X forwarded for SLB id enabled, for example `true`.
    #[rpc(name = "XForwardedForSLBIdEnabled")]
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    /// X forwarded for SLB port enabled, for example `true`.
    #[rpc(name = "XForwardedForSLBPortEnabled")]
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}
