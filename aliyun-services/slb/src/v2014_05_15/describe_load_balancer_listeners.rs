// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLoadBalancerListeners`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes load balancer listeners.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerListeners)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = listeners, item = Listener),
    waiter(running, status = listeners[].status, done("running")),
    waiter(stopped, status = listeners[].status, done("stopped")),
    errors(
        errors::ILLEGAL_PARAM_LISTENER_PROTOCOL, errors::ILLEGAL_PARAM_MAX_RESULTS,
        errors::ILLEGAL_PARAM_NEXT_TOKEN, errors::ILLEGAL_PARAM_SIZE_LOAD_BALANCER_ID,
        errors::MISSING_PARAM_TAG_KEY,
    )
)]
pub struct DescribeLoadBalancerListeners {
    /// Description, for example `HTTPS_443`.
    pub description: Option<String>,
    /// Listener port: 0 to 65535, for example `443`.
    #[rpc(min = 0, max = 65535)]
    pub listener_port: Option<i32>,
    /// Listener protocol, for example `http`.
    pub listener_protocol: Option<String>,
    /// Load balancer id: at most 11 items.
    #[rpc(max_len = 11)]
    pub load_balancer_id: Vec<String>,
    /// Most items a page: 0 to 101.
    #[rpc(min = 0, max = 101)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
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
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLoadBalancerListenersResponse {
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
    /// ACL id, for example `nacl-a2do9e413e0spzasx****`.
    pub acl_id: String,
    /// ACL ids.
    pub acl_ids: Vec<String>,
    /// ACL status, for example `off`.
    pub acl_status: String,
    /// ACL type, for example `white`.
    pub acl_type: String,
    /// Backend server port, for example `80`.
    pub backend_server_port: Option<i64>,
    /// Bandwidth, for example `-1`.
    pub bandwidth: Option<i64>,
    /// Description, for example `test`.
    pub description: String,
    /// HTTP listener config.
    #[rpc(name = "HTTPListenerConfig")]
    pub http_listener_config: Option<HTTPListenerConfig>,
    /// HTTPs listener config.
    #[rpc(name = "HTTPSListenerConfig")]
    pub https_listener_config: Option<HTTPSListenerConfig>,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `http`.
    pub listener_protocol: String,
    /// Load balancer id, for example `lb-bp1b6c719dfa****`.
    pub load_balancer_id: String,
    /// Scheduler, for example `wrr`.
    pub scheduler: String,
    /// Status, for example `running`.
    pub status: String,
    /// TCP listener config.
    #[rpc(name = "TCPListenerConfig")]
    pub tcp_listener_config: Option<TCPListenerConfig>,
    /// Tags.
    pub tags: Vec<ListenerTag>,
    /// UDP listener config.
    #[rpc(name = "UDPListenerConfig")]
    pub udp_listener_config: Option<UDPListenerConfig>,
    /// V server group id, for example `rsp-cige6j****`.
    pub v_server_group_id: String,
}

/// HTTP listener config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HTTPListenerConfig {
    /// Cookie, for example `B490B5EBF6F3CD402E515D22BCDA****`.
    pub cookie: String,
    /// Cookie timeout, for example `500`.
    pub cookie_timeout: Option<i64>,
    /// Forward port, for example `80`.
    pub forward_port: Option<i64>,
    /// Gzip, for example `on`.
    pub gzip: String,
    /// Health check, for example `on`.
    pub health_check: String,
    /// Health check connect port, for example `8080`.
    pub health_check_connect_port: Option<i64>,
    /// Health check domain, for example `www.example.com`.
    pub health_check_domain: String,
    /// Health check HTTP code, for example `http_2xx,http_3xx`.
    pub health_check_http_code: String,
    /// Health check HTTP version, for example `HTTP 1.0`.
    pub health_check_http_version: String,
    /// Health check interval, for example `5`.
    pub health_check_interval: Option<i64>,
    /// Health check method, for example `get`.
    pub health_check_method: String,
    /// Health check timeout, for example `3`.
    pub health_check_timeout: Option<i64>,
    /// Health check type, for example `tcp`.
    pub health_check_type: String,
    /// Health check URI, for example `/test/index.html`.
    #[rpc(name = "HealthCheckURI")]
    pub health_check_uri: String,
    /// Healthy threshold, for example `4`.
    pub healthy_threshold: Option<i64>,
    /// Idle timeout, for example `15`.
    pub idle_timeout: Option<i64>,
    /// Listener forward, for example `on`.
    pub listener_forward: String,
    /// Request timeout, for example `60`.
    pub request_timeout: Option<i64>,
    /// Sticky session, for example `on`.
    pub sticky_session: String,
    /// Sticky session type, for example `insert`.
    pub sticky_session_type: String,
    /// Unhealthy threshold, for example `4`.
    pub unhealthy_threshold: Option<i64>,
    /// X forwarded for, for example `on`.
    pub x_forwarded_for: String,
    /// X forwarded for client src port, for example `on`.
    #[rpc(name = "XForwardedFor_ClientSrcPort")]
    pub x_forwarded_for_client_src_port: String,
    /// X forwarded for slbid, for example `on`.
    #[rpc(name = "XForwardedFor_SLBID")]
    pub x_forwarded_for_slbid: String,
    /// X forwarded for slbip, for example `on`.
    #[rpc(name = "XForwardedFor_SLBIP")]
    pub x_forwarded_for_slbip: String,
    /// X forwarded for slbport, for example `on`.
    #[rpc(name = "XForwardedFor_SLBPORT")]
    pub x_forwarded_for_slbport: String,
    /// X forwarded for proto, for example `on`.
    #[rpc(name = "XForwardedFor_proto")]
    pub x_forwarded_for_proto: String,
}

/// HTTPs listener config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HTTPSListenerConfig {
    /// Ca certificate id, for example `idkp-234-cn-test-0****`.
    #[rpc(name = "CACertificateId")]
    pub ca_certificate_id: String,
    /// Cookie, for example `B490B5EBF6F3CD402E515D22BCDA****`.
    pub cookie: String,
    /// Cookie timeout, for example `500`.
    pub cookie_timeout: Option<i64>,
    /// Enable http2, for example `off`.
    pub enable_http2: String,
    /// Gzip, for example `on`.
    pub gzip: String,
    /// Health check, for example `on`.
    pub health_check: String,
    /// Health check connect port, for example `8080`.
    pub health_check_connect_port: Option<i64>,
    /// Health check domain, for example `www.example.com`.
    pub health_check_domain: String,
    /// Health check HTTP code, for example `http_2xx,http_3xx`.
    pub health_check_http_code: String,
    /// Health check HTTP version, for example `HTTP 1.0`.
    pub health_check_http_version: String,
    /// Health check interval, for example `5`.
    pub health_check_interval: Option<i64>,
    /// Health check method, for example `get`.
    pub health_check_method: String,
    /// Health check timeout, for example `3`.
    pub health_check_timeout: Option<i64>,
    /// Health check type, for example `tcp`.
    pub health_check_type: String,
    /// Health check URI, for example `/test/index.html`.
    #[rpc(name = "HealthCheckURI")]
    pub health_check_uri: String,
    /// Healthy threshold, for example `4`.
    pub healthy_threshold: Option<i64>,
    /// Idle timeout, for example `15`.
    pub idle_timeout: Option<i64>,
    /// Request timeout, for example `60`.
    pub request_timeout: Option<i64>,
    /// Server certificate id, for example `idkp-123-cn-test-0****`.
    pub server_certificate_id: String,
    /// Sticky session, for example `on`.
    pub sticky_session: String,
    /// Sticky session type, for example `insert`.
    pub sticky_session_type: String,
    /// TLS cipher policy, for example `tls_cipher_policy_1_0`.
    #[rpc(name = "TLSCipherPolicy")]
    pub tls_cipher_policy: String,
    /// Unhealthy threshold, for example `4`.
    pub unhealthy_threshold: Option<i64>,
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

/// TCP listener config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TCPListenerConfig {
    /// Connection drain, for example `off`.
    pub connection_drain: String,
    /// Connection drain timeout, for example `300`.
    pub connection_drain_timeout: Option<i64>,
    /// Established timeout, for example `500`.
    pub established_timeout: Option<i64>,
    /// Health check, for example `on`.
    pub health_check: String,
    /// Health check connect port, for example `8080`.
    pub health_check_connect_port: Option<i64>,
    /// Health check connect timeout, for example `100`.
    pub health_check_connect_timeout: Option<i64>,
    /// Health check domain, for example `www.example.com`.
    pub health_check_domain: String,
    /// Health check HTTP code, for example `http_2xx,http_3xx`.
    pub health_check_http_code: String,
    /// Health check interval, for example `5`.
    pub health_check_interval: Option<i64>,
    /// Health check method, for example `get`.
    pub health_check_method: String,
    /// Health check type, for example `tcp`.
    pub health_check_type: String,
    /// Health check URI, for example `/test/index.html`.
    #[rpc(name = "HealthCheckURI")]
    pub health_check_uri: String,
    /// Healthy threshold, for example `4`.
    pub healthy_threshold: Option<i64>,
    /// Master slave server group id, for example `rsp-0bfucw*****`.
    pub master_slave_server_group_id: String,
    /// Persistence timeout, for example `0`.
    pub persistence_timeout: Option<i64>,
    /// Proxy protocol v2 enabled, for example `false`.
    pub proxy_protocol_v2_enabled: String,
    /// Unhealthy threshold, for example `4`.
    pub unhealthy_threshold: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListenerTag {
    /// Tag key, for example `TestKey`.
    pub tag_key: String,
    /// Tag value, for example `TestValue`.
    pub tag_value: String,
}

/// UDP listener config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UDPListenerConfig {
    /// Connection drain, for example `off`.
    pub connection_drain: String,
    /// Connection drain timeout, for example `300`.
    pub connection_drain_timeout: Option<i64>,
    /// Health check, for example `on`.
    pub health_check: String,
    /// Health check connect port, for example `8080`.
    pub health_check_connect_port: Option<i64>,
    /// Health check connect timeout, for example `100`.
    pub health_check_connect_timeout: Option<i64>,
    /// Health check exp, for example `ok`.
    pub health_check_exp: String,
    /// Health check interval, for example `5`.
    pub health_check_interval: Option<i64>,
    /// Health check req, for example `hello`.
    pub health_check_req: String,
    /// Healthy threshold, for example `4`.
    pub healthy_threshold: Option<i64>,
    /// Master slave server group id, for example `rsp-0bfucw****`.
    pub master_slave_server_group_id: String,
    /// Proxy protocol v2 enabled, for example `false`.
    pub proxy_protocol_v2_enabled: String,
    /// Unhealthy threshold, for example `4`.
    pub unhealthy_threshold: Option<i64>,
}
