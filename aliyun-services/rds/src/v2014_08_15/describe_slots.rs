// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSlots`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes slots.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSlots)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::INVALID_DB_INSTANCE_ENGINE_TYPE_FORMAT,
    )
)]
pub struct DescribeSlots {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `pgm-bp102g323jd4****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeSlots`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSlotsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Slots.
    pub slots: Vec<Slot>,
}

/// Slot.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Slot {
    /// Database, for example `db_test01`.
    pub database: String,
    /// Plugin, for example `test_decoding`.
    pub plugin: String,
    /// Slot name, for example `slot_test01`.
    pub slot_name: String,
    /// Slot status, for example `INACTIVE`.
    pub slot_status: String,
    /// Slot type, for example `logical`.
    pub slot_type: String,
    /// Sub replay lag, for example `0`.
    pub sub_replay_lag: String,
    /// Temporary, for example `false`.
    pub temporary: String,
    /// Wal delay, for example `16 MB`.
    pub wal_delay: String,
}
