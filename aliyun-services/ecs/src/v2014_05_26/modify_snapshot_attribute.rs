// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySnapshotAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies snapshot attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SNAPSHOT_NAME_MALFORMED_400, errors::NO_ATTRIBUTE_TO_MODIFY,
        errors::INVALID_RETENTION_DAYS_MALFORMED_400,
        errors::INVALID_OPERATION_DECREASE_RETENTION_DAYS_UNSUPPORTED,
        errors::INVALID_SNAPSHOT_ID_NOT_READY_400,
        errors::INCORRECT_DISK_STATUS_CREATING_SNAPSHOT_401,
        errors::INVALID_DESCRIPTION_MALFORMED_404, errors::INVALID_SNAPSHOT_ID_NOT_FOUND_404,
        errors::INVALID_SNAPSHOT_DISABLE_INSTANT_ACCESS_MALFORMED,
    )
)]
pub struct ModifySnapshotAttribute {
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Disable instant access, for example `false`.
    pub disable_instant_access: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Retention days, for example `10`.
    pub retention_days: Option<i32>,
    /// Snapshot id, for example `s-bp199lyny9bb47pa****`.
    pub snapshot_id: String,
    /// Snapshot name, for example `testSnapshotName`.
    pub snapshot_name: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifySnapshotAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySnapshotAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
