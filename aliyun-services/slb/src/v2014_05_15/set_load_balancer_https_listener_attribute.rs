// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetLoadBalancerHTTPSListenerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets load balancer HTTPs listener attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerHTTPSListenerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAM_DUPLICATE_ERROR, errors::IP_VERSION_CONFLICT,
        errors::INVALID_PARAMETER_IDLE_TIMEOUT, errors::INVALID_PARAMETER_REQUEST_TIMEOUT,
        errors::LISTENER_FORWARD_NOT_SUPPORT, errors::INVALID_PARAMETER_REGION_NOT_SUPPORT,
        errors::INVALID_PARAMETER_SPEC_NOT_SUPPORT, errors::OPERATION_FAILED_SERVER_GROUP_IN_USE,
        errors::INVALID_PARAMETER_V_SERVER_GROUP_ID, errors::MISSING_PARAM_HEALTH_CHECK_DOMAIN,
        errors::INVALID_PARAMETER_HEALTH_CHECK_HTTP_VERSION,
        errors::QUOTA_LIMIT_EXCEEDS_ACL_ATTACHED_TO_LISTENER,
        errors::QUOTA_LIMIT_EXCEEDS_TOTAL_ACL_ENTRY, errors::ACL_LISTENER_OVER_LIMIT,
        errors::DUPLICATED_ACL_ENTRY, errors::CERTIFICATE_NOT_EXIST,
        errors::INVALID_TLS_POLICY_ID_NOT_EXIST, errors::TLS_POLICY_CONFIGURING,
        errors::TLS_CIPHER_POLICY_VIP_RELATION_OVER_LIMIT, errors::TOO_MANY_CERTIFICATES,
        errors::CERTIFICATE_TYPE_MISMATCHED, errors::MISSING_PARAM_SERVER_CERTIFICATES,
        errors::CN_CERTIFICATE_NOT_SUPPORT, errors::INVALID_PARAM_CERTIFICATE_BINDING_TYPE,
        errors::INVALID_PARAM_SIZE_SERVER_CERTIFICATES,
        errors::TOO_MANY_CERTIFICATES_SERVER_CERTIFICATES, errors::RESOURCE_NOT_FOUND_CERTIFICATE,
    )
)]
pub struct SetLoadBalancerHTTPSListenerAttribute {
    /// ACL id, for example `nacl-a2do9e413e0spzasx****`.
    pub acl_id: Option<String>,
    /// ACL status, for example `off`.
    pub acl_status: Option<String>,
    /// ACL type, for example `white`.
    pub acl_type: Option<String>,
    /// Bandwidth: -1 to 5120, for example `-1`.
    #[rpc(min = -1, max = 5120)]
    pub bandwidth: Option<i32>,
    /// Ca certificate id, for example `139a00604ad-cn-east-****`.
    #[rpc(name = "CACertificateId")]
    pub ca_certificate_id: Option<String>,
    /// Cookie, for example `testCookie`.
    pub cookie: Option<String>,
    /// Cookie timeout: 1 to 86400, for example `500`.
    #[rpc(min = 1, max = 86400)]
    pub cookie_timeout: Option<i32>,
    /// Description, for example `https_80`.
    pub description: Option<String>,
    /// Enable http2, for example `off`.
    pub enable_http2: Option<String>,
    /// Gzip, for example `on`.
    pub gzip: Option<String>,
    /// Health check, for example `on`.
    pub health_check: Option<String>,
    /// Health check connect port: -520 to 65535, for example `8080`.
    #[rpc(min = -520, max = 65535)]
    pub health_check_connect_port: Option<i32>,
    /// Health check domain, for example `172.XX.XX.16`.
    pub health_check_domain: Option<String>,
    /// Health check HTTP code, for example `http_2xx,http_3xx`.
    pub health_check_http_code: Option<String>,
    /// Health check interval: 1 to 50, for example `5`.
    #[rpc(min = 1, max = 50)]
    pub health_check_interval: Option<i32>,
    /// Health check method, for example `get`.
    pub health_check_method: Option<String>,
    /// Health check timeout: 1 to 300, for example `3`.
    #[rpc(min = 1, max = 300)]
    pub health_check_timeout: Option<i32>,
    /// Health check URI, for example `/test/index.html`.
    #[rpc(name = "HealthCheckURI")]
    pub health_check_uri: Option<String>,
    /// Healthy threshold: 1 to 10, for example `4`.
    #[rpc(min = 1, max = 10)]
    pub healthy_threshold: Option<i32>,
    /// Idle timeout: 1 to 9999, for example `23`.
    #[rpc(min = 1, max = 9999)]
    pub idle_timeout: Option<i32>,
    /// Listener port: 1 to 65535, for example `80`.
    #[rpc(min = 1, max = 65535)]
    pub listener_port: i32,
    /// Load balancer id, for example `lb-sjhfdji****`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Request timeout: 1 to 9999, for example `223`.
    #[rpc(min = 1, max = 9999)]
    pub request_timeout: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Scheduler, for example `wrr`.
    pub scheduler: Option<String>,
    /// Server certificate id, for example `idkp-123-cn-te****`.
    pub server_certificate_id: Option<String>,
    /// Sticky session, for example `on`.
    pub sticky_session: Option<String>,
    /// Sticky session type, for example `insert`.
    pub sticky_session_type: Option<String>,
    /// TLS cipher policy, for example `tls_cipher_policy_1_2`.
    #[rpc(name = "TLSCipherPolicy")]
    pub tls_cipher_policy: Option<String>,
    /// Unhealthy threshold: 1 to 10, for example `4`.
    #[rpc(min = 1, max = 10)]
    pub unhealthy_threshold: Option<i32>,
    /// V server group, for example `on`.
    pub v_server_group: Option<String>,
    /// V server group id, for example `rsp-cige6j****`.
    pub v_server_group_id: Option<String>,
    /// X forwarded for, for example `on`.
    pub x_forwarded_for: Option<String>,
    /// X forwarded for client src port, for example `off`.
    #[rpc(name = "XForwardedFor_ClientSrcPort")]
    pub x_forwarded_for_client_src_port: Option<String>,
    /// X forwarded for slbid, for example `on`.
    #[rpc(name = "XForwardedFor_SLBID")]
    pub x_forwarded_for_slbid: Option<String>,
    /// X forwarded for slbip, for example `on`.
    #[rpc(name = "XForwardedFor_SLBIP")]
    pub x_forwarded_for_slbip: Option<String>,
    /// X forwarded for slbport, for example `off`.
    #[rpc(name = "XForwardedFor_SLBPORT")]
    pub x_forwarded_for_slbport: Option<String>,
    /// X forwarded for proto, for example `on`.
    #[rpc(name = "XForwardedFor_proto")]
    pub x_forwarded_for_proto: Option<String>,
}

/// Answer of [`SetLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetLoadBalancerHTTPSListenerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
