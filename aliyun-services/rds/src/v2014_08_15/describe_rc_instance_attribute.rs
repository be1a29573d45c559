// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCInstanceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc instance attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    waiter(running, status = status, done("Running")),
    waiter(stopped, status = status, done("Stopped"))
)]
pub struct DescribeRCInstanceAttribute {
    /// Instance id, for example `rc-dh2jf9n6j4s14926****`.
    pub instance_id: Option<String>,
    /// Instance name, for example `k8s-node`.
    pub instance_name: Option<String>,
    /// Max disks results.
    pub max_disks_results: Option<i64>,
    /// Private IP address.
    pub private_ip_address: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCInstanceAttributeResponse {
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Cluster id, for example `None`.
    pub cluster_id: String,
    /// CPU, for example `4`.
    pub cpu: Option<i64>,
    /// Create mode.
    pub create_mode: Option<i64>,
    /// Creation time, UTC, for example `2024-04-22T06:52:23Z`.
    pub creation_time: String,
    /// Credit specification, for example `None`.
    pub credit_specification: String,
    /// Data disks.
    #[rpc(wrapper = "DataDisk")]
    pub data_disks: Vec<DataDisk>,
    /// DB type.
    pub db_type: String,
    /// Dedicated host attribute.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Deployment set id, for example `ds-uf6c8qerk019bj1l****`.
    pub deployment_set_id: String,
    /// Description, for example `test`.
    pub description: String,
    /// Disk type, for example `None`.
    pub disk_type: String,
    /// ECS instance type, for example `ecs.g6.2xlarge`.
    pub ecs_instance_type: String,
    /// EIP address.
    pub eip_address: Option<EipAddress>,
    /// Enable jumbo frame, for example `false`.
    pub enable_jumbo_frame: Option<bool>,
    /// Expired time, UTC, for example `2024-08-10T00:00:00Z`.
    pub expired_time: String,
    /// GPU.
    pub gpu: Option<i64>,
    /// GPU types.
    pub gpu_types: String,
    /// Host name, for example `iZ2zej1n3cin51rlmby****`.
    pub host_name: String,
    /// Host type, for example `dhg_cloud_ssd`.
    pub host_type: String,
    /// Image id, for example `m-2oqiu973jwcxe****`.
    pub image_id: String,
    /// Inner IP address.
    #[rpc(wrapper = "IpAddress")]
    pub inner_ip_address: Vec<String>,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Instance id, for example `rc-dh2jf9n6j4s14926****`.
    pub instance_id: String,
    /// Instance name, for example `test`.
    pub instance_name: String,
    /// Instance network type, for example `vpc`.
    pub instance_network_type: String,
    /// Instance type, for example `mysql.x4.xlarge.6cm`.
    pub instance_type: String,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: String,
    /// Internet max bandwidth in, for example `1`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Internet max bandwidth out, for example `5`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: String,
    /// Key pair name, for example `test_01`.
    pub key_pair_name: String,
    /// Memory, for example `8192`.
    pub memory: Option<i64>,
    /// Node type.
    pub node_type: String,
    /// Operation locks.
    pub operation_locks: Option<OperationLocks>,
    /// Public IP address.
    #[rpc(wrapper = "IpAddress")]
    pub public_ip_address: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Security group ids.
    #[rpc(wrapper = "SecurityGroupId")]
    pub security_group_ids: Vec<String>,
    /// Serial number, for example `b076f6ff-46d1-4234-a608-4e951ed6****`.
    pub serial_number: String,
    /// Spot strategy.
    pub spot_strategy: String,
    /// Status, for example `Running`.
    pub status: String,
    /// Stopped mode, for example `Not-applicable`.
    pub stopped_mode: String,
    /// System disk.
    pub system_disk: Option<SystemDisk>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// User data.
    pub user_data: String,
    /// Vlan id, for example `None`.
    pub vlan_id: String,
    /// VPC attributes.
    pub vpc_attributes: Option<VpcAttributes>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: String,
}

/// Data disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataDisk {
    /// Category.
    pub category: String,
    /// Delete with instance.
    pub delete_with_instance: Option<bool>,
    /// Device, for example `/dev/xvdb`.
    pub device: String,
    /// Encrypted.
    pub encrypted: String,
    /// Performance level.
    pub performance_level: String,
    /// Size.
    pub size: Option<i64>,
    /// Snapshot id, for example `rcds-bp18um4r4f2fve24**`.
    pub snapshot_id: String,
}

/// Dedicated host attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostAttribute {
    /// Dedicated host id, for example `None`.
    pub dedicated_host_id: String,
    /// Dedicated host name, for example `None`.
    pub dedicated_host_name: String,
}

/// EIP address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EipAddress {
    /// Allocation id, for example `eip-bp14k3rz6cbg6zxbe****`.
    pub allocation_id: String,
    /// Bandwidth, for example `5`.
    pub bandwidth: Option<i64>,
    /// Internet charge type, for example `paybytraffic`.
    pub internet_charge_type: String,
    /// IP address, for example `8.147.XXX.XXX`.
    pub ip_address: String,
}

/// Operation locks.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationLocks {
    /// Lock reason.
    pub lock_reason: Vec<LockReason>,
}

/// Lock reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LockReason {
    /// Lock reason.
    pub lock_reason: String,
}

/// System disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SystemDisk {
    /// Delete with instance.
    pub delete_with_instance: Option<bool>,
    /// Encrypted.
    pub encrypted: String,
    /// System disk category.
    pub system_disk_category: String,
    /// System disk performance level.
    pub system_disk_performance_level: String,
    /// System disk size.
    pub system_disk_size: Option<i64>,
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
    /// NAT IP address, for example `None`.
    pub nat_ip_address: String,
    /// Private IP address.
    #[rpc(wrapper = "IpAddress")]
    pub private_ip_address: Vec<String>,
    /// V switch id, for example `vsw-bp1nt15muovrc5qdj****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-2zeu747v4765aw2id****`.
    pub vpc_id: String,
}
