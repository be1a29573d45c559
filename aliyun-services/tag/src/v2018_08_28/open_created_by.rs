// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `OpenCreatedBy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Opens created by.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/OpenCreatedBy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CREATED_BY_ALREADY_OPEN, errors::PERMISSION_DENIED, errors::NO_PERMISSION_OPERATOR,
        errors::ENTITY_NOT_EXIST_ROLE, errors::NO_PERMISSION,
    )
)]
pub struct OpenCreatedBy {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<String>,
}

/// Answer of [`OpenCreatedBy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpenCreatedByResponse {
    /// Id of the request.
    pub request_id: String,
}
