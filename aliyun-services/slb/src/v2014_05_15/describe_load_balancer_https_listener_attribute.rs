// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLoadBalancerHTTPSListenerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes load balancer HTTPs listener attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPSListenerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    waiter(running, status = status, done("running")),
    waiter(stopped, status = status, done("stopped"))
)]
pub struct DescribeLoadBalancerHTTPSListenerAttribute {
    /// Listener port: 1 to 65535, for example `80`.
    #[rpc(min = 1, max = 65535)]
    pub listener_port: i32,
    /// Load balancer id, for example `lb-bp1mxu5r8lau****`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLoadBalancerHTTPSListenerAttributeResponse {
    /// ACL id, for example `acl-a2do9e413e0spzasx****`.
    pub acl_id: String,
    /// ACL ids.
    #[rpc(wrapper = "AclId")]
    pub acl_ids: Vec<String>,
    /// ACL status, for example `off`.
    pub acl_status: String,
    /// ACL type, for example `white`.
    pub acl_type: String,
    /// Backend server port, for example `8080`.
    pub backend_server_port: Option<i64>,
    /// Bandwidth, for example `10`.
    pub bandwidth: Option<i64>,
    /// Ca certificate id, for example `idkp-234-cn-test-0**`.
    #[rpc(name = "CACertificateId")]
    pub ca_certificate_id: String,
    /// Cookie, for example `testCookie`.
    pub cookie: String,
    /// Cookie timeout, for example `500`.
    pub cookie_timeout: Option<i64>,
    /// Description, for example `HTTPS_443`.
    pub description: String,
    /// Domain extensions.
    #[rpc(wrapper = "DomainExtension")]
    pub domain_extensions: Vec<DomainExtension>,
    /// Enable http2, for example `off`.
    pub enable_http2: String,
    /// Gzip, for example `on`.
    pub gzip: String,
    /// Health check, for example `on`.
    pub health_check: String,
    /// Health check connect port, for example `8080`.
    pub health_check_connect_port: Option<i64>,
    /// Health check domain, for example `www.test.com`.
    pub health_check_domain: String,
    /// Health check HTTP code, for example `http_2xx,http_3xx`.
    pub health_check_http_code: String,
    /// Health check interval, for example `5`.
    pub health_check_interval: Option<i64>,
    /// Health check method, for example `get`.
    pub health_check_method: String,
    /// Health check timeout, for example `3`.
    pub health_check_timeout: Option<i64>,
    /// Health check URI, for example `/test/index.html`.
    #[rpc(name = "HealthCheckURI")]
    pub health_check_uri: String,
    /// Healthy threshold, for example `4`.
    pub healthy_threshold: Option<i64>,
    /// Idle timeout, for example `23`.
    pub idle_timeout: Option<i64>,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Load balancer id, for example `lb-bp1mxu5r8lau****`.
    pub load_balancer_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Request timeout, for example `43`.
    pub request_timeout: Option<i64>,
    /// Rules.
    #[rpc(wrapper = "Rule")]
    pub rules: Vec<Rule>,
    /// Scheduler, for example `wrr`.
    pub scheduler: String,
    /// Security status, for example `on`.
    pub security_status: String,
    /// Server certificate id, for example `idkp-123-cn-test-0**`.
    pub server_certificate_id: String,
    /// Status, for example `stopped`.
    pub status: String,
    /// Sticky session, for example `on`.
    pub sticky_session: String,
    /// Sticky session type, for example `insert`.
    pub sticky_session_type: String,
    /// TLS cipher policy, for example `tls_cipher_policy_1_0`.
    #[rpc(name = "TLSCipherPolicy")]
    pub tls_cipher_policy: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Unhealthy threshold, for example `4`.
    pub unhealthy_threshold: Option<i64>,
    /// V server group id, for example `rsp-cige6j5e********`.
    pub v_server_group_id: String,
    /// X forwarded for, for example `on`.
    pub x_forwarded_for: String,
    /// X forwarded for client cert client verify, for example `off`.
    #[rpc(name = "XForwardedFor_ClientCertClientVerify")]
    pub x_forwarded_for_client_cert_client_verify: String,
    /// X forwarded for client cert fingerprint, for example `off`.
    #[rpc(name = "XForwardedFor_ClientCertFingerprint")]
    pub x_forwarded_for_client_cert_fingerprint: String,
    /// X forwarded for client cert issuer dn, for example `off`.
    #[rpc(name = "XForwardedFor_ClientCertIssuerDN")]
    pub x_forwarded_for_client_cert_issuer_dn: String,
    /// X forwarded for client cert subject dn, for example `off`.
    #[rpc(name = "XForwardedFor_ClientCertSubjectDN")]
    pub x_forwarded_for_client_cert_subject_dn: String,
    /// X forwarded for client src port, for example `off`.
    #[rpc(name = "XForwardedFor_ClientSrcPort")]
    pub x_forwarded_for_client_src_port: String,
    /// X forwarded for slbid, for example `on`.
    #[rpc(name = "XForwardedFor_SLBID")]
    pub x_forwarded_for_slbid: String,
    /// X forwarded for slbip, for example `on`.
    #[rpc(name = "XForwardedFor_SLBIP")]
    pub x_forwarded_for_slbip: String,
    /// X forwarded for slbport, for example `off`.
    #[rpc(name = "XForwardedFor_SLBPORT")]
    pub x_forwarded_for_slbport: String,
    /// X forwarded for proto, for example `on`.
    #[rpc(name = "XForwardedFor_proto")]
    pub x_forwarded_for_proto: String,
}

/// Domain extension.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainExtension {
    /// Domain, for example `www.example.com`.
    pub domain: String,
    /// Domain extension id, for example `12`.
    pub domain_extension_id: String,
    /// Server certificate id, for example `13344444****`.
    pub server_certificate_id: String,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Domain, for example `www.example.com`.
    pub domain: String,
    /// Rule id, for example `23`.
    pub rule_id: String,
    /// Rule name, for example `example`.
    pub rule_name: String,
    /// URL, for example `/example`.
    pub url: String,
    /// V server group id, for example `rsp-cige6j5e********`.
    pub v_server_group_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key, for example `TestKey`.
    pub tag_key: String,
    /// Tag value, for example `TestValue`.
    pub tag_value: String,
}
