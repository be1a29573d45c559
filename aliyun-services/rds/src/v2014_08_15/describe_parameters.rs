// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeParameters`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes parameters.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribeParameters {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeParameters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeParametersResponse {
    /// Config parameters.
    pub config_parameters: Option<ConfigParameters>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `5.5`.
    pub engine_version: String,
    /// Param group info.
    pub param_group_info: Option<ParamGroupInfo>,
    /// Id of the request.
    pub request_id: String,
    /// Running parameters.
    pub running_parameters: Option<RunningParameters>,
}

/// Config parameters.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigParameters {
    /// DB instance parameter.
    #[rpc(name = "DBInstanceParameter")]
    pub db_instance_parameter: Vec<DBInstanceParameter>,
}

/// DB instance parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceParameter {
    /// Parameter description.
    pub parameter_description: String,
    /// Parameter name.
    pub parameter_name: String,
    /// Parameter value.
    pub parameter_value: String,
}

/// Param group info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ParamGroupInfo {
    /// Param group id, for example `rpg-sys-01040401010200`.
    pub param_group_id: String,
    /// Parameter group desc, for example `sync_binlog=1000, innodb_flush_log_at_trx_commit=2, async`.
    pub parameter_group_desc: String,
    /// Parameter group name, for example `mysql_innodb_8.0_basic_normal_high`.
    pub parameter_group_name: String,
    /// Parameter group type, for example `0`.
    pub parameter_group_type: String,
}

/// Running parameters.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RunningParameters {
    /// DB instance parameter.
    #[rpc(name = "DBInstanceParameter")]
    pub db_instance_parameter: Vec<RunningParametersDBInstanceParameter>,
}

/// DB instance parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RunningParametersDBInstanceParameter {
    /// Parameter default value.
    pub parameter_default_value: String,
    /// Parameter description.
    pub parameter_description: String,
    /// Parameter name.
    pub parameter_name: String,
    /// Parameter value.
    pub parameter_value: String,
    /// Parameter value range.
    pub parameter_value_range: String,
}
