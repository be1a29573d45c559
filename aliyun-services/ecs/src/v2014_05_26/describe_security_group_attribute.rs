// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSecurityGroupAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes security group attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = permissions, item = Permission),
    errors(
        errors::INVALID_NIC_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_PARAMTER_400,
        errors::INVALID_SECURITY_GROUP_ID_MALFORMED, errors::MISSING_PARAMETER_REGION_ID,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeSecurityGroupAttribute {
    /// Attribute, for example `snapshotPolicyIds`.
    pub attribute: Option<String>,
    /// Direction: default `all`, for example `all`.
    pub direction: Option<String>,
    /// Most items a page: 10 to 1000.
    #[rpc(min = 10, max = 1000)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Nic type: default `internet`, for example `intranet`.
    pub nic_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id, for example `sg-bp1gxw6bznjjvhu3****`.
    pub security_group_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeSecurityGroupAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSecurityGroupAttributeResponse {
    /// Description, for example `This is description.`.
    pub description: String,
    /// Inner access policy, for example `Accept`.
    pub inner_access_policy: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Permissions.
    #[rpc(wrapper = "Permission")]
    pub permissions: Vec<Permission>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Security group id, for example `sg-bp1gxw6bznjjvhu3****`.
    pub security_group_id: String,
    /// Security group name, for example `SecurityGroupName Sample`.
    pub security_group_name: String,
    /// Snapshot policy ids.
    #[rpc(wrapper = "SnapshotPolicyId")]
    pub snapshot_policy_ids: Vec<String>,
    /// VPC id, for example `vpc-bp1opxu1zkhn00gzv****`.
    pub vpc_id: String,
}

/// Permission.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Permission {
    /// Create time.
    pub create_time: String,
    /// Description.
    pub description: String,
    /// Dest CIDR IP.
    pub dest_cidr_ip: String,
    /// Dest group id.
    pub dest_group_id: String,
    /// Dest group name.
    pub dest_group_name: String,
    /// Dest group owner account.
    pub dest_group_owner_account: String,
    /// Dest prefix list id.
    pub dest_prefix_list_id: String,
    /// Dest prefix list name.
    pub dest_prefix_list_name: String,
    /// Direction.
    pub direction: String,
    /// IP protocol.
    pub ip_protocol: String,
    /// IPv6 dest CIDR IP.
    pub ipv6_dest_cidr_ip: String,
    /// IPv6 source CIDR IP.
    pub ipv6_source_cidr_ip: String,
    /// Nic type.
    pub nic_type: String,
    /// Policy.
    pub policy: String,
    /// Port range.
    pub port_range: String,
    /// Port range list id.
    pub port_range_list_id: String,
    /// Port range list name.
    pub port_range_list_name: String,
    /// Priority.
    pub priority: String,
    /// Security group rule id.
    pub security_group_rule_id: String,
    /// Source CIDR IP.
    pub source_cidr_ip: String,
    /// Source group id.
    pub source_group_id: String,
    /// Source group name.
    pub source_group_name: String,
    /// Source group owner account.
    pub source_group_owner_account: String,
    /// Source port range.
    pub source_port_range: String,
    /// Source prefix list id.
    pub source_prefix_list_id: String,
    /// Source prefix list name.
    pub source_prefix_list_name: String,
}
