// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetLoadBalancerTCPListenerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets load balancer TCP listener attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerTCPListenerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_VALUE_SPEC_NOT_SUPPORT, errors::OPERATION_NOT_SUPPORT_ACL,
        errors::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT, errors::IP_VERSION_CONFLICT,
        errors::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORT,
        errors::INVALID_PARAMETER_ZONE_NOT_SUPPORT, errors::OPERATION_FAILED_SERVER_GROUP_IN_USE,
        errors::INVALID_PARAM_V_SERVER_GROUP_ID, errors::MISSING_PARAM_HEALTH_CHECK_CONNECT_PORT,
        errors::INVALID_PARAM_LISTENER_PORT, errors::INVALID_PARAM_START_PORT,
        errors::INVALID_PARAM_SIZE_PORT_RANGE, errors::INVALID_PARAM_END_PORT,
        errors::INVALID_PARAM_PORT_RANGE, errors::QUOTA_LIMIT_EXCEEDS_ACL_ATTACHED_TO_LISTENER,
        errors::QUOTA_LIMIT_EXCEEDS_TOTAL_ACL_ENTRY, errors::ACL_LISTENER_OVER_LIMIT,
        errors::DUPLICATED_ACL_ENTRY, errors::RESOURCE_NOT_FOUND_V_SERVER_GROUP,
        errors::ILLEGAL_PARAM_FAILOVER_STRATEGY, errors::ILLEGAL_PARAM_FAILOVER_THRESHOLD,
        errors::MASTER_SLAVE_SERVER_CONFLICT, errors::MISSING_PARAM_V_SERVER_GROUP_ID,
        errors::OPERATION_DENIED_HEALTH_CHECK_CLOSED_FOR_MASTER_SLAVE_MODE,
        errors::INVALID_PARAM_HEALTH_CHECK,
        errors::OPERATION_DENIED_MASTER_SLAVE_GROUP_LOG_ENABLED,
        errors::OPERATION_DENIED_NOT_SUPPORT_ACL,
        errors::OPERATION_DENIED_FULL_NAT_MODE_NOT_ALLOWED,
        errors::OPERATION_DENIED_ONLY_IPV4_SLB_SUPPORT, errors::SPEC_NOT_SUPPORT_PARAMETER_400,
        errors::ABS_V_SERVER_GROUP_ID_AND_MASTER_SLAVE_SERVER_GROUP_ID_MISS_MATCH,
    )
)]
pub struct SetLoadBalancerTCPListenerAttribute {
    /// ACL id, for example `12333`.
    pub acl_id: Option<String>,
    /// ACL status, for example `off`.
    pub acl_status: Option<String>,
    /// ACL type, for example `white`.
    pub acl_type: Option<String>,
    /// Bandwidth: -1 to 5120, for example `43`.
    #[rpc(min = -1, max = 5120)]
    pub bandwidth: Option<i32>,
    /// Connection drain, for example `off`.
    pub connection_drain: Option<String>,
    /// Connection drain timeout, for example `300`.
    pub connection_drain_timeout: Option<i32>,
    /// Description, for example `tcp_80`.
    pub description: Option<String>,
    /// Established timeout: 10 to 900, for example `500`.
    #[rpc(min = 10, max = 900)]
    pub established_timeout: Option<i32>,
    /// Health check connect port: 1 to 65535, for example `8080`.
    #[rpc(min = 1, max = 65535)]
    pub health_check_connect_port: Option<i32>,
    /// Health check connect timeout: 1 to 300, for example `100`.
    #[rpc(min = 1, max = 300)]
    pub health_check_connect_timeout: Option<i32>,
    /// Health check domain, for example `192.168.XX.XX`.
    pub health_check_domain: Option<String>,
    /// Health check HTTP code, for example `http_2xx`.
    pub health_check_http_code: Option<String>,
    /// Health check interval: 1 to 50, for example `5`.
    #[rpc(min = 1, max = 50)]
    pub health_check_interval: Option<i32>,
    /// Health check switch, for example `on`.
    pub health_check_switch: Option<String>,
    /// Health check type, for example `tcp`.
    pub health_check_type: Option<String>,
    /// Health check URI, for example `/test/index.html`.
    #[rpc(name = "HealthCheckURI")]
    pub health_check_uri: Option<String>,
    /// Healthy threshold: 1 to 10, for example `4`.
    #[rpc(min = 1, max = 10)]
    pub healthy_threshold: Option<i32>,
    /// Listener port: 0 to 65535, for example `80`.
    #[rpc(min = 0, max = 65535)]
    pub listener_port: i32,
    /// Load balancer id, for example `lb-bp1ygod3yctvg1y****`.
    pub load_balancer_id: String,
    /// Master slave server group, for example `on`.
    pub master_slave_server_group: Option<String>,
    /// Master slave server group id, for example `rsp-cige****`.
    pub master_slave_server_group_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Persistence timeout: 0 to 3600, for example `0`.
    #[rpc(min = 0, max = 3600)]
    pub persistence_timeout: Option<i32>,
    /// Proxy protocol v2 enabled, for example `false`.
    pub proxy_protocol_v2_enabled: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Scheduler, for example `wrr`.
    pub scheduler: Option<String>,
    /// Syn proxy, for example `enable`.
    pub syn_proxy: Option<String>,
    /// Unhealthy threshold: 1 to 10, for example `4`.
    #[rpc(min = 1, max = 10)]
    pub unhealthy_threshold: Option<i32>,
    /// V server group, for example `on`.
    pub v_server_group: Option<String>,
    /// V server group id, for example `rsp-cige6j5****`.
    pub v_server_group_id: Option<String>,
}

/// Answer of [`SetLoadBalancerTCPListenerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetLoadBalancerTCPListenerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
