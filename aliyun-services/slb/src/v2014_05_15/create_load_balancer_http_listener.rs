// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateLoadBalancerHTTPListener`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates load balancer HTTP listener.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerHTTPListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_REGION_NOT_SUPPORT, errors::IP_VERSION_CONFLICT,
        errors::INVALID_PARAMETER, errors::LISTENER_FORWARD_NOT_SUPPORT,
        errors::INVALID_PARAMETER_IDLE_TIMEOUT, errors::INVALID_PARAMETER_REQUEST_TIMEOUT,
        errors::LISTENER_PROCESSING, errors::INVALID_PARAMETER_LISTENER_PORT_CONFLICT,
        errors::RESOURCE_NOT_AVAILIBLE_HTTP_LISTENER, errors::ACL_NOT_EXIST,
        errors::OPERATION_UNSUPPORTED_CREATE_LOAD_BALANCER_LAYER7_LISTENER,
        errors::INVALID_PARAMETER_V_SERVER_GROUP_ID, errors::MISSING_PARAM_HEALTH_CHECK_DOMAIN,
        errors::INVALID_PARAMETER_HEALTH_CHECK_HTTP_VERSION,
        errors::QUOTA_LIMIT_EXCEEDS_ACL_ATTACHED_TO_LISTENER,
        errors::QUOTA_LIMIT_EXCEEDS_TOTAL_ACL_ENTRY, errors::ACL_LISTENER_OVER_LIMIT,
        errors::DUPLICATED_ACL_ENTRY, errors::OPERATION_FAILED_INSUFFICIENT_RESOURCES,
        errors::INVALID_PARAMETER_FORWARD_CODE, errors::LB_NOT_SUPPORT_TCPSSL,
        errors::LB_SUPPORT_TCPSSL_ONLY, errors::LISTENER_NOT_SUPPORT_RULE,
        errors::MISMATCH_SLB_SPEC_TYPE_AND_LISTENER_PROTOCOL, errors::INVALID_PARAM_TAG_VALUE,
        errors::INVALID_PARAM_TAG_KEY, errors::SIZE_LIMIT_EXCEEDED_TAG,
        errors::MISSING_PARAM_TAG_KEY,
    )
)]
pub struct CreateLoadBalancerHTTPListener {
    /// ACL id, for example `acl-uf60jw******`.
    pub acl_id: Option<String>,
    /// ACL status, for example `off`.
    pub acl_status: Option<String>,
    /// ACL type, for example `white`.
    pub acl_type: Option<String>,
    /// Backend server port: 1 to 65535, for example `80`.
    #[rpc(min = 1, max = 65535)]
    pub backend_server_port: Option<i32>,
    /// Bandwidth: -1 to 5120; default `-1`, for example `-1`.
    #[rpc(min = -1, max = 5120)]
    pub bandwidth: Option<i32>,
    /// Cookie, for example `testCookie`.
    pub cookie: Option<String>,
    /// Cookie timeout: 1 to 86400, for example `500`.
    #[rpc(min = 1, max = 86400)]
    pub cookie_timeout: Option<i32>,
    /// Description, for example `HTTP_443`.
    pub description: Option<String>,
    /// Forward port: 1 to 65535, for example `443`.
    #[rpc(min = 1, max = 65535)]
    pub forward_port: Option<i32>,
    /// Gzip: default `on`, for example `on`.
    pub gzip: Option<String>,
    /// Health check, for example `on`.
    pub health_check: String,
    /// Health check connect port: -520 to 65535, for example `80`.
    #[rpc(min = -520, max = 65535)]
    pub health_check_connect_port: Option<i32>,
    /// Health check domain, for example `172.16.0.0/12`.
    pub health_check_domain: Option<String>,
    /// Health check HTTP code, for example `http_2xx`.
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
    /// Idle timeout: 1 to 9999, for example `3`.
    #[rpc(min = 1, max = 9999)]
    pub idle_timeout: Option<i32>,
    /// Listener forward, for example `off`.
    pub listener_forward: Option<String>,
    /// Listener port: 1 to 65535, for example `80`.
    #[rpc(min = 1, max = 65535)]
    pub listener_port: i32,
    /// Load balancer id, for example `lb-bp1c9vixxjh92q83tw*****`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Request timeout: 1 to 9999, for example `6`.
    #[rpc(min = 1, max = 9999)]
    pub request_timeout: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Scheduler: default `wrr`, for example `wrr`.
    pub scheduler: Option<String>,
    /// Sticky session, for example `off`.
    pub sticky_session: Option<String>,
    /// Sticky session type, for example `insert`.
    pub sticky_session_type: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Unhealthy threshold: 1 to 10, for example `4`.
    #[rpc(min = 1, max = 10)]
    pub unhealthy_threshold: Option<i32>,
    /// V server group id, for example `rsp-cige6j*****`.
    pub v_server_group_id: Option<String>,
    /// X forwarded for: default `on`, for example `on`.
    pub x_forwarded_for: Option<String>,
    /// X forwarded for client src port, for example `off`.
    #[rpc(name = "XForwardedFor_ClientSrcPort")]
    pub x_forwarded_for_client_src_port: Option<String>,
    /// X forwarded for slbid: default `off`, for example `on`.
    #[rpc(name = "XForwardedFor_SLBID")]
    pub x_forwarded_for_slbid: Option<String>,
    /// X forwarded for slbip: default `off`, for example `on`.
    #[rpc(name = "XForwardedFor_SLBIP")]
    pub x_forwarded_for_slbip: Option<String>,
    /// X forwarded for slbport, for example `off`.
    #[rpc(name = "XForwardedFor_SLBPORT")]
    pub x_forwarded_for_slbport: Option<String>,
    /// X forwarded for proto: default `off`, for example `on`.
    #[rpc(name = "XForwardedFor_proto")]
    pub x_forwarded_for_proto: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateLoadBalancerHTTPListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateLoadBalancerHTTPListenerResponse {
    /// Id of the request.
    pub request_id: String,
}
