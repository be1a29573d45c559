// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `OpenSnapshotService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Opens snapshot service.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/OpenSnapshotService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct OpenSnapshotService {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-beijing`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`OpenSnapshotService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpenSnapshotServiceResponse {
    /// Id of the request.
    pub request_id: String,
}
