// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstance`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Modifies DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyDBInstance {
    /// Auto use coupon, for example `true`.
    pub auto_use_coupon: Option<bool>,
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Category, for example `Standard`.
    pub category: Option<String>,
    /// Cold data enabled, for example `true`.
    pub cold_data_enabled: Option<bool>,
    /// DB instance class, for example `pg.n4.2c.1m`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance id, for example `pgm-bp15i4hn07r******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance storage: at least 5, for example `500`.
    #[rpc(name = "DBInstanceStorage", min = 5)]
    pub db_instance_storage: Option<i32>,
    /// DB instance storage type, for example `cloud_essd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// DB nodes.
    #[rpc(name = "DBNodes", json)]
    pub db_nodes: Vec<DBNode>,
    /// Direction, for example `Up`.
    pub direction: Option<String>,
    /// Effective time, for example `Immediate`.
    pub effective_time: Option<String>,
    /// Io acceleration enabled, for example `0`.
    pub io_acceleration_enabled: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Parameter group id, for example `rpg-dp****`.
    pub parameter_group_id: Option<String>,
    /// Parameters.
    #[rpc(json)]
    pub parameters: BTreeMap<String, String>,
    /// Promotion code, for example `aliwood-1688-mobile-promotion`.
    pub promotion_code: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Switch time, UTC, for example `2019-10-17T18:50:00Z`.
    pub switch_time: Option<String>,
    /// Target minor version, for example `rds_postgres_1200_20200830`.
    pub target_minor_version: Option<String>,
}

/// DB node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DBNode {
    /// Node id, for example `28542293`.
    pub node_id: Option<String>,
    /// Role, for example `Master`.
    pub role: Option<String>,
    /// V switch id, for example `vsw-bp1g7uym6ia6yroes6dkm`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-shanghai-e`.
    pub zone_id: Option<String>,
}

/// Answer of [`ModifyDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceResponse {
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
