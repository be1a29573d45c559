// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLoadBalancerUDPListenerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes load balancer UDP listener attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerUDPListenerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    waiter(running, status = status, done("running")),
    waiter(stopped, status = status, done("stopped"))
)]
pub struct DescribeLoadBalancerUDPListenerAttribute {
    /// Listener port: 0 to 65535, for example `80`.
    #[rpc(min = 0, max = 65535)]
    pub listener_port: i32,
    /// Load balancer id, for example `lb-bp1rtfnodmywb43e*****`.
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

/// Answer of [`DescribeLoadBalancerUDPListenerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLoadBalancerUDPListenerAttributeResponse {
    /// ACL id, for example `123943****`.
    pub acl_id: String,
    /// ACL ids.
    #[rpc(wrapper = "AclId")]
    pub acl_ids: Vec<String>,
    /// ACL status, for example `off`.
    pub acl_status: String,
    /// ACL type, for example `white`.
    pub acl_type: String,
    /// Backend server port, for example `90`.
    pub backend_server_port: Option<i64>,
    /// Bandwidth, for example `-1`.
    pub bandwidth: Option<i64>,
    /// Description, for example `test`.
    pub description: String,
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
    /// Listener port, for example `53`.
    pub listener_port: Option<i64>,
    /// Load balancer id, for example `lb-bp1rtfnodmywb43e*****`.
    pub load_balancer_id: String,
    /// Master slave server group id, for example `rsp-0bfucw****`.
    pub master_slave_server_group_id: String,
    /// Proxy protocol v2 enabled, for example `false`.
    pub proxy_protocol_v2_enabled: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    /// Scheduler, for example `wrr`.
    pub scheduler: String,
    /// Status, for example `stopped`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Unhealthy threshold, for example `4`.
    pub unhealthy_threshold: Option<i64>,
    /// V server group id, for example `rsp-cige6j****`.
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
