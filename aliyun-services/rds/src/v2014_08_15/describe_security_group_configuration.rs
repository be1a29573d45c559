// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSecurityGroupConfiguration`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes security group configuration.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSecurityGroupConfiguration)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeSecurityGroupConfiguration {
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeSecurityGroupConfiguration`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSecurityGroupConfigurationResponse {
    /// DB instance name, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Items.
    pub items: Option<Items>,
    /// Id of the request.
    pub request_id: String,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// ECS security group relation.
    pub ecs_security_group_relation: Vec<EcsSecurityGroupRelation>,
}

/// ECS security group relation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EcsSecurityGroupRelation {
    /// Network type.
    pub network_type: String,
    /// Region id.
    pub region_id: String,
    /// Security group id.
    pub security_group_id: String,
    /// Security group name.
    pub security_group_name: String,
}
