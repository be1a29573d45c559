// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySecurityGroupConfiguration`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies security group configuration.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySecurityGroupConfiguration)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ASSOCIATED_ECS_SECURITY_GROUP_ID_QUOTA_EXCEED,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct ModifySecurityGroupConfiguration {
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id, for example `sg-xxxxxxx`.
    pub security_group_id: String,
}

/// Answer of [`ModifySecurityGroupConfiguration`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySecurityGroupConfigurationResponse {
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
}
