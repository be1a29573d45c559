// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySnapshotGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies snapshot group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_NAME, errors::INVALID_PARAMETER_DESCRIPTION,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_SNAPSHOT_GROUP_NOT_FOUND,
    )
)]
pub struct ModifySnapshotGroup {
    /// Description, for example `This is new description`.
    pub description: Option<String>,
    /// Name, for example `testName02`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Snapshot group id, for example `ssg-j6ciyh3k52qp7ovm****`.
    pub snapshot_group_id: String,
}

/// Answer of [`ModifySnapshotGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySnapshotGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
