// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceHAConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance ha config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceHAConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_CONFIG_NAME, errors::INCORRECT_ENGINE_VERSION,
        errors::INVALID_PARAMETERS_FORMAT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribeDBInstanceHAConfig {
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
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

/// Answer of [`DescribeDBInstanceHAConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceHAConfigResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Ha mode, for example `RPO`.
    #[rpc(name = "HAMode")]
    pub ha_mode: String,
    /// Host instance infos.
    pub host_instance_infos: Option<HostInstanceInfos>,
    /// Id of the request.
    pub request_id: String,
    /// Sync mode, for example `Sync`.
    pub sync_mode: String,
}

/// Host instance infos.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HostInstanceInfos {
    /// Node info.
    pub node_info: Vec<NodeInfo>,
}

/// Node info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NodeInfo {
    /// Data sync time.
    pub data_sync_time: String,
    /// Log sync time.
    pub log_sync_time: String,
    /// Node id.
    pub node_id: String,
    /// Node type.
    pub node_type: String,
    /// Region id.
    pub region_id: String,
    /// Sync status.
    pub sync_status: String,
    /// Zone id.
    pub zone_id: String,
}
