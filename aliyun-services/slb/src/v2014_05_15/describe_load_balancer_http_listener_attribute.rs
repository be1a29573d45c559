// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLoadBalancerHTTPListenerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes load balancer HTTP listener attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPListenerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    waiter(running, status = status, done("running")),
    waiter(stopped, status = status, done("stopped"))
)]
pub struct DescribeLoadBalancerHTTPListenerAttribute {
    /// Listener port: 1 to 65535, for example `80`.
    #[rpc(min = 1, max = 65535)]
    pub listener_port: i32,
    /// Load balancer id, for example `lb-bp1uaunez0uho0zf0****`.
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

/// Answer of [`DescribeLoadBalancerHTTPListenerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLoadBalancerHTTPListenerAttributeResponse {
    /// ACL id, for example `acl-uf60jw******`.
    pub acl_id: String,
    /// ACL ids.
    #[rpc(wrapper = "AclId")]
    pub acl_ids: Vec<String>,
    /// ACL status, for example `off`.
    pub acl_status: String,
    /// ACL type, for example `white`.
    pub acl_type: String,
    /// Backend server port, for example `80`.
    pub backend_server_port: Option<i64>,
    /// Bandwidth, for example `-1`.
    pub bandwidth: Option<i64>,
    /// Cookie, for example `testCookie`.
    pub cookie: String,
    /// Cookie timeout, for example `500`.
    pub cookie_timeout: Option<i64>,
    /// Description, for example `HTTP_80`.
    pub description: String,
    /// Forward port, for example `80`.
    pub forward_port: Option<i64>,
    /// Gzip, for example `on`.
    pub gzip: String,
    /// Health check, for example `on`.
    pub health_check: String,
    /// Health check connect port, for example `8080`.
    pub health_check_connect_port: Option<i64>,
    /// Health check domain, for example `www.domain.com`.
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
    /// Idle timeout, for example `2`.
    pub idle_timeout: Option<i64>,
    /// Listener forward, for example `on`.
    pub listener_forward: String,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Load balancer id, for example `lb-bp1uaunez0uho0zf0****`.
    pub load_balancer_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Request timeout, for example `34`.
    pub request_timeout: Option<i64>,
    /// Rules.
    #[rpc(wrapper = "Rule")]
    pub rules: Vec<Rule>,
    /// Scheduler, for example `wrr`.
    pub scheduler: String,
    /// Security status, for example `on`.
    pub security_status: String,
    /// Status, for example `stopped`.
    pub status: String,
    /// Sticky session, for example `on`.
    pub sticky_session: String,
    /// Sticky session type, for example `insert`.
    pub sticky_session_type: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Unhealthy threshold, for example `4`.
    pub unhealthy_threshold: Option<i64>,
    /// V server group id, for example `rsp-cige6j****`.
    pub v_server_group_id: String,
    /// X forwarded for, for example `on`.
    pub x_forwarded_for: String,
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

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Domain, for example `www.example.com`.
    pub domain: String,
    /// Rule id, for example `1234`.
    pub rule_id: String,
    /// Rule name, for example `test`.
    pub rule_name: String,
    /// URL, for example `/example`.
    pub url: String,
    /// V server group id, for example `rsp-uf6w******`.
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
