// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MigrateConnectionToOtherZone`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Migrates connection to other zone.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateConnectionToOtherZone)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ZONE_ID_NOT_SUPPORTED, errors::CONNECTION_NOT_FOUND,
        errors::DB_INSTANCE_STATUS_NOT_ACTIVE, errors::INVALID_PARAM_404,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct MigrateConnectionToOtherZone {
    /// Connection string, for example `rm-bp1oypo6ky19y****`.
    pub connection_string: String,
    /// DB instance id, for example `rm-bp1oypo6ky19y****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone id, for example `cn-hangzhou-i`.
    pub zone_id: String,
}

/// Answer of [`MigrateConnectionToOtherZone`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MigrateConnectionToOtherZoneResponse {
    /// Code, for example `InvalidParam`.
    pub code: String,
    /// Message, for example `Invalid Parameter.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
