// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeResourceDetails`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes resource details.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeResourceDetails)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_DB_INSTANCE_NOT_FOUND)
)]
pub struct DescribeResourceDetails {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bp1ul2y10grt91m68`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfm3kyoa2wqhyy`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeResourceDetails`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeResourceDetailsResponse {
    /// Backup data size, for example `8139046912`.
    pub backup_data_size: Option<i64>,
    /// Backup log size, for example `21183797`.
    pub backup_log_size: Option<i64>,
    /// Backup size, for example `53002759`.
    pub backup_size: Option<i64>,
    /// DB instance storage, for example `200`.
    pub db_instance_storage: Option<i64>,
    /// DB proxy instance name, for example `mr-n1m1wjrylfolvrt67s`.
    pub db_proxy_instance_name: String,
    /// Disk used, for example `4871684096`.
    pub disk_used: Option<i64>,
    /// Instance storage type, for example `cloud_essd`.
    pub instance_storage_type: String,
    /// RDS ECS security group rel.
    pub rds_ecs_security_group_rel: Vec<RdsEcsSecurityGroupRel>,
    /// Region, for example `cn-beijing`.
    pub region: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmv3h25bj7yhq`.
    pub resource_group_id: String,
    /// Security IP list.
    #[rpc(name = "SecurityIPList")]
    pub security_ip_list: String,
    /// V switch id, for example `vsw-2zelwi1jd271p670lzl8h`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-wz9rbibex7v0lxbeyo6at`.
    pub vpc_id: String,
}

/// RDS ECS security group rel.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RdsEcsSecurityGroupRel {
    /// Security group name, for example `test_switch`.
    pub security_group_name: String,
}
