// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    waiter(running, status = status, done("Running"), missing("InvalidInstanceId.NotFound")),
    waiter(stopped, status = status, done("Stopped"), missing("InvalidInstanceId.NotFound")),
    waiter(deleted, status = status, done(missing), missing("InvalidInstanceId.NotFound")),
    errors(errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INTERNAL_ERROR)
)]
pub struct DescribeInstanceAttribute {
    /// Instance id, for example `i-uf6f5trc95ug8t33****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceAttributeResponse {
    /// Cluster id, for example `cls-bp67acfmxazb4p****`.
    pub cluster_id: String,
    /// CPU, for example `8`.
    pub cpu: Option<i64>,
    /// Creation time, UTC, for example `2017-12-10T04:04Z`.
    pub creation_time: String,
    /// Credit specification, for example `Standard`.
    pub credit_specification: String,
    /// Dedicated host attribute.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// Description, for example `testDescription`.
    pub description: String,
    /// EIP address.
    pub eip_address: Option<EipAddress>,
    /// Enable jumbo frame, for example `false`.
    pub enable_jumbo_frame: Option<bool>,
    /// Enable network encryption, for example `true`.
    pub enable_network_encryption: Option<bool>,
    /// Expired time, UTC, for example `2017-12-10T04:04Z`.
    pub expired_time: String,
    /// Host name, for example `testHostName`.
    pub host_name: String,
    /// Image id, for example `m-bp1h46wfpjsjastc****`.
    pub image_id: String,
    /// Inner IP address.
    #[rpc(wrapper = "IpAddress")]
    pub inner_ip_address: Vec<String>,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: String,
    /// Instance id, for example `i-uf6f5trc95ug8t33****`.
    pub instance_id: String,
    /// Instance name, for example `testInstanceName`.
    pub instance_name: String,
    /// Instance network type, for example `vpc`.
    pub instance_network_type: String,
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: String,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: String,
    /// Internet max bandwidth in, for example `50`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Internet max bandwidth out, for example `5`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Io optimized, for example `optimized`.
    pub io_optimized: String,
    /// Memory, for example `16384`.
    pub memory: Option<i64>,
    /// Network options.
    pub network_options: Option<NetworkOptions>,
    /// Operation locks.
    pub operation_locks: Option<OperationLocks>,
    /// Public IP address.
    #[rpc(wrapper = "IpAddress")]
    pub public_ip_address: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Security group ids.
    #[rpc(wrapper = "SecurityGroupId")]
    pub security_group_ids: Vec<String>,
    /// Security options.
    pub security_options: Option<SecurityOptions>,
    /// Serial number, for example `51d1353b-22bf-4567-a176-8b3e12e4****`.
    pub serial_number: String,
    /// Status, for example `Running`.
    pub status: String,
    /// Stopped mode, for example `KeepCharging`.
    pub stopped_mode: String,
    /// Vlan id, for example `10`.
    pub vlan_id: String,
    /// VPC attributes.
    pub vpc_attributes: Option<VpcAttributes>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: String,
}

/// Dedicated host attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostAttribute {
    /// Dedicated host id, for example `dh-2ze7qrzz6lvbfhr0****`.
    pub dedicated_host_id: String,
    /// Dedicated host name, for example `ecs-autoui-create-ddh-temp`.
    pub dedicated_host_name: String,
}

/// EIP address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EipAddress {
    /// Allocation id, for example `eip-wz9uilio26dfscamm****`.
    pub allocation_id: String,
    /// Bandwidth, for example `8`.
    pub bandwidth: Option<i64>,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: String,
    /// IP address.
    pub ip_address: String,
}

/// Network options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkOptions {
    /// Bandwidth weighting, for example `Vpc-L1`.
    pub bandwidth_weighting: String,
    /// Enable jumbo frame, for example `false`.
    pub enable_jumbo_frame: Option<bool>,
    /// Enable network encryption, for example `false`.
    pub enable_network_encryption: Option<bool>,
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

/// Security options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityOptions {
    /// Enable secure boot.
    pub enable_secure_boot: Option<bool>,
}

/// VPC attributes.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpcAttributes {
    /// NAT IP address.
    pub nat_ip_address: String,
    /// Private IP address.
    #[rpc(wrapper = "IpAddress")]
    pub private_ip_address: Vec<String>,
    /// V switch id, for example `vsw-uf6ixacqz8osrwnqb****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-wz9e4e9pmbcnj6ki6****`.
    pub vpc_id: String,
}
