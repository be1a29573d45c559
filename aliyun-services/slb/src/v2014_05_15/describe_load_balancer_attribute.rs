// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLoadBalancerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes load balancer attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    waiter(active, status = load_balancer_status, done("active"), failed("locked"), missing("InvalidLoadBalancerId.NotFound")),
    waiter(inactive, status = load_balancer_status, done("inactive"), missing("InvalidLoadBalancerId.NotFound")),
    waiter(deleted, status = load_balancer_status, done(missing), missing("InvalidLoadBalancerId.NotFound")),
    errors(errors::LOCATION_SERVICE_TIMEOUT)
)]
pub struct DescribeLoadBalancerAttribute {
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex****`.
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

/// Answer of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLoadBalancerAttributeResponse {
    /// Address, for example `42.XX.XX.6`.
    pub address: String,
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: String,
    /// Address type, for example `internet`.
    pub address_type: String,
    /// Auto release time, for example `1513947075000`.
    pub auto_release_time: Option<i64>,
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Bandwidth, for example `5`.
    pub bandwidth: Option<i64>,
    /// Create time, UTC, for example `2017-08-31T02:49:05Z`.
    pub create_time: String,
    /// Create time stamp, for example `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// Delete protection, for example `off`.
    pub delete_protection: String,
    /// End time, UTC, for example `2022-09-08T16:00:00Z`.
    pub end_time: String,
    /// End time stamp, for example `32493801600000`.
    pub end_time_stamp: Option<i64>,
    /// Instance charge type, for example `PayBySpec`.
    pub instance_charge_type: String,
    /// Internet charge type, for example `paybytraffic`.
    pub internet_charge_type: String,
    /// Listener ports.
    #[rpc(wrapper = "ListenerPort")]
    pub listener_ports: Vec<i64>,
    /// Listener ports and protocal.
    pub listener_ports_and_protocal: Option<ListenerPortsAndProtocal>,
    /// Listener ports and protocol.
    pub listener_ports_and_protocol: Option<ListenerPortsAndProtocol>,
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex****`.
    pub load_balancer_id: String,
    /// Load balancer name, for example `lb-instance-test`.
    pub load_balancer_name: String,
    /// Load balancer spec, for example `slb.s1.small`.
    pub load_balancer_spec: String,
    /// Load balancer status, for example `active`.
    pub load_balancer_status: String,
    /// Master zone id, for example `cn-hangzhou-b`.
    pub master_zone_id: String,
    /// Modification protection reason, for example `Managed instance`.
    pub modification_protection_reason: String,
    /// Modification protection status, for example `ConsoleProtection`.
    pub modification_protection_status: String,
    /// Network type, for example `vpc`.
    pub network_type: String,
    /// Pay type, for example `PayOnDemand`.
    pub pay_type: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Region id alias, for example `hangzhou`.
    pub region_id_alias: String,
    /// Renewal cyc unit, for example `Month`.
    pub renewal_cyc_unit: String,
    /// Renewal duration, for example `1`.
    pub renewal_duration: Option<i64>,
    /// Renewal status, for example `AutoRenewal`.
    pub renewal_status: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Slave zone id, for example `cn-hangzhou-d`.
    pub slave_zone_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// V switch id, for example `vsw-255ecrwq5****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-25dvzy9f8****`.
    pub vpc_id: String,
}

/// Backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackendServer {
    /// Description, for example `backend server description`.
    pub description: String,
    /// Server id, for example `i-2zej4lxhjoq1icu*****`.
    pub server_id: String,
    /// Server IP, for example `192.XX.XX.11`.
    pub server_ip: String,
    /// Type, for example `ecs`.
    pub r#type: String,
    /// Weight, for example `90`.
    pub weight: Option<i64>,
}

/// Listener ports and protocal.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListenerPortsAndProtocal {
    /// Listener port and protocal.
    pub listener_port_and_protocal: Vec<ListenerPortAndProtocal>,
}

/// Listener port and protocal.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListenerPortAndProtocal {
    /// Listener port, for example `443`.
    pub listener_port: Option<i64>,
    /// Listener protocal, for example `http`.
    pub listener_protocal: String,
}

/// Listener ports and protocol.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListenerPortsAndProtocol {
    /// Listener port and protocol.
    pub listener_port_and_protocol: Vec<ListenerPortAndProtocol>,
}

/// Listener port and protocol.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListenerPortAndProtocol {
    /// Description, for example `Listener Description`.
    pub description: String,
    /// Forward port, for example `443`.
    pub forward_port: Option<i64>,
    /// Listener forward, for example `on`.
    pub listener_forward: String,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `https`.
    pub listener_protocol: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key, for example `test`.
    pub tag_key: String,
    /// Tag value, for example `value`.
    pub tag_value: String,
}
