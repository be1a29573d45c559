// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCSecurityGroupList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc security group list.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSecurityGroupList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCSecurityGroupList {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Security group id, for example `sg-2ze27hs990o2hn9****`.
    pub security_group_id: Option<String>,
    /// VPC id, for example `vpc-bp1opxu1zkhn****`.
    pub vpc_id: Option<String>,
}

/// Answer of [`DescribeRCSecurityGroupList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCSecurityGroupListResponse {
    /// Rc security groups.
    #[rpc(name = "RCSecurityGroups")]
    pub rc_security_groups: Vec<RCSecurityGroup>,
    /// Id of the request.
    pub request_id: String,
}

/// Rc security group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RCSecurityGroup {
    /// Available instance amount, for example `48`.
    pub available_instance_amount: Option<i64>,
    /// Creation time, UTC, for example `2025-05-31T03:12:29Z`.
    pub creation_time: String,
    /// Description, for example `TestDescription`.
    pub description: String,
    /// Instance count, for example `2`.
    pub instance_count: Option<i64>,
    /// Security group id, for example `sg-2ze27hs990o2hn9****`.
    pub security_group_id: String,
    /// Security group type, for example `normal`.
    pub security_group_type: String,
    /// VPC id, for example `vpc-bp1opxu1zkhn****`.
    pub vpc_id: String,
}
