// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSnapshotGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes snapshot group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshotGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::SNAPSHOT_CREATED_IMAGE, errors::OPERATION_FORBIDDEN, errors::SNAPSHOT_CREATED_DISK,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_SNAPSHOT_GROUP_NOT_FOUND,
    )
)]
pub struct DeleteSnapshotGroup {
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
    /// Snapshot group id, for example `ssg-j6c9lpuyxo2uxxny****`.
    pub snapshot_group_id: String,
}

/// Answer of [`DeleteSnapshotGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSnapshotGroupResponse {
    /// Operation progress set.
    #[rpc(wrapper = "OperationProgress")]
    pub operation_progress_set: Vec<OperationProgress>,
    /// Id of the request.
    pub request_id: String,
}

/// Operation progress.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationProgress {
    /// Error code.
    pub error_code: String,
    /// Error msg.
    pub error_msg: String,
    /// Operation status.
    pub operation_status: String,
    /// Related item set.
    #[rpc(wrapper = "RelatedItem")]
    pub related_item_set: Vec<RelatedItem>,
}

/// Related item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelatedItem {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}
