// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCSecurityGroupPermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc security group permission.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSecurityGroupPermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCSecurityGroupPermission {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Security group id, for example `sg-2ze27hs990o2hn94****`.
    pub security_group_id: String,
}

/// Answer of [`DescribeRCSecurityGroupPermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCSecurityGroupPermissionResponse {
    /// Inner access policy, for example `Accept`.
    pub inner_access_policy: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Security group id, for example `sg-2ze27hs990o2hn94****`.
    pub security_group_id: String,
    /// Security group permissions.
    pub security_group_permissions: Vec<SecurityGroupPermission>,
    /// VPC id, for example `vpc-bp1opxu1zkhn****`.
    pub vpc_id: String,
}

/// Security group permission.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityGroupPermission {
    /// Create time, UTC, for example `2025-05-31T03:12:29Z`.
    pub create_time: String,
    /// Dest CIDR IP, for example `192.168.0.0/0`.
    pub dest_cidr_ip: String,
    /// Direction, for example `ingress`.
    pub direction: String,
    /// IP protocol, for example `TCP`.
    pub ip_protocol: String,
    /// Policy, for example `Accept`.
    pub policy: String,
    /// Port range, for example `80/80`.
    pub port_range: String,
    /// Priority, for example `1`.
    pub priority: String,
    /// Security group rule id, for example `sgr-uf6ffg4du0e9jis2****`.
    pub security_group_rule_id: String,
    /// Source CIDR IP, for example `192.168.0.0/0`.
    pub source_cidr_ip: String,
    /// Source port range, for example `80/80`.
    pub source_port_range: String,
}
