// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePrefixList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes prefix list.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePrefixList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_ALLOWED_ASSOCIATION_EXIST, errors::INVALID_PREFIX_LIST_ID_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DeletePrefixList {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list id, for example `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: String,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeletePrefixList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePrefixListResponse {
    /// Id of the request.
    pub request_id: String,
}
