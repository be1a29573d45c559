// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes disk.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_ID_MAL_FORMED, errors::INCORRECT_DISK_STATUS,
        errors::DISK_NOT_PORTABLE, errors::DISK_TYPE_VIOLATION, errors::DISK_CREATING_SNAPSHOT,
        errors::INCORRECT_DISK_STATUS_INITIALIZING, errors::DISK_STILL_ATTACHED,
        errors::USER_NOT_IN_THE_WHITE_LIST, errors::INVALID_DISK_STATUS_DELETE_PROTECTION,
        errors::INVALID_DISK_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteDisk {
    /// Disk id, for example `d-bp14k9cxvr5uzy5****`.
    pub disk_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDiskResponse {
    /// Id of the request.
    pub request_id: String,
}
