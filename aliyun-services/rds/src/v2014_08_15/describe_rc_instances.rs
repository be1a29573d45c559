// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = rc_instances,
        item = RCInstance
    ),
    waiter(running, status = rc_instances[].status, done("Running")),
    waiter(stopped, status = rc_instances[].status, done("Stopped")),
    waiter(deleted, status = rc_instances[].status, done(missing))
)]
pub struct DescribeRCInstances {
    /// Description.
    pub description: Option<String>,
    /// Host IP.
    pub host_ip: Option<String>,
    /// Image id.
    pub image_id: Option<String>,
    /// Instance id, for example `rm-2ze704f*****`.
    pub instance_id: Option<String>,
    /// Instance ids.
    pub instance_ids: Option<String>,
    /// Instance name, for example `k8s-node`.
    pub instance_name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Tag.
    pub tag: Option<String>,
    /// VPC id, for example `vpc-uf6f7l4fg90****`.
    pub vpc_id: Option<String>,
}

/// Answer of [`DescribeRCInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCInstancesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Rc instances.
    #[rpc(name = "RCInstances")]
    pub rc_instances: Vec<RCInstance>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Rc instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RCInstance {
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Cluster name, for example `testrdscustom`.
    pub cluster_name: String,
    /// CPU.
    pub cpu: Option<i64>,
    /// Create mode.
    pub create_mode: String,
    /// DB type, for example `rds_custom`.
    pub db_type: String,
    /// Deployment set id.
    pub deployment_set_id: String,
    /// Description, for example `test`.
    pub description: String,
    /// ECS host name, for example `testHostName`.
    pub ecs_host_name: String,
    /// Expired time.
    pub expired_time: String,
    /// Gmt created, for example `2023-03-22 07:56:53.0`.
    pub gmt_created: String,
    /// Host IP, for example `172.30.XXX.XXX`.
    pub host_ip: String,
    /// Host name, for example `i-2zeaiz4g9u23f40m****`.
    pub host_name: String,
    /// Image id.
    pub image_id: String,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Instance id, for example `rm-2ze704f*****`.
    pub instance_id: String,
    /// Instance name, for example `k8s-node`.
    pub instance_name: String,
    /// Instance type.
    pub instance_type: String,
    /// Instance type family.
    pub instance_type_family: String,
    /// Memory.
    pub memory: Option<i64>,
    /// Node type.
    pub node_type: String,
    /// OS name, for example `CentOS  7.4 64 位`.
    #[rpc(name = "OSName")]
    pub os_name: String,
    /// OS type, for example `linux`.
    #[rpc(name = "OSType")]
    pub os_type: String,
    /// Public IP.
    pub public_ip: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Security group id.
    pub security_group_id: String,
    /// Spot strategy.
    pub spot_strategy: String,
    /// Start time, UTC, for example `2017-12-10T04:04Z`.
    pub start_time: String,
    /// Status, for example `Running`.
    pub status: String,
    /// Stopped mode.
    pub stopped_mode: String,
    /// Tag resources.
    pub tag_resources: Vec<TagResource>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// VPC attributes.
    pub vpc_attributes: Option<VpcAttributes>,
    /// VPC id, for example `vpc-uf6f7l4fg90****`.
    pub vpc_id: String,
    /// Zone id.
    pub zone_id: String,
}

/// Tag resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResource {
    /// Resource id.
    pub resource_id: String,
    /// Resource type.
    pub resource_type: String,
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Resource id.
    pub resource_id: String,
    /// Resource type.
    pub resource_type: String,
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}

/// VPC attributes.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpcAttributes {
    /// NAT IP address.
    pub nat_ip_address: String,
    /// Private IP address.
    pub private_ip_address: Vec<String>,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
}
