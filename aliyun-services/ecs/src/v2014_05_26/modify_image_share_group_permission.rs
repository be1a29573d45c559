// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyImageShareGroupPermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies image share group permission.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageShareGroupPermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::FORBBIDEN, errors::INVALID_IMAGE_ID_NOT_FOUND,
        errors::INVALID_GROUP_MALFORMED,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyImageShareGroupPermission {
    /// Image id.
    pub image_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Add group.
    pub add_group: Vec<String>,
    /// Remove group.
    pub remove_group: Vec<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyImageShareGroupPermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyImageShareGroupPermissionResponse {
    /// Id of the request.
    pub request_id: String,
}
