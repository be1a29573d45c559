// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CloseCreatedBy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Closes created by.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/CloseCreatedBy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PERMISSION_DENIED, errors::NO_PERMISSION_OPERATOR, errors::ENTITY_NOT_EXIST_ROLE,
        errors::NO_PERMISSION,
    )
)]
pub struct CloseCreatedBy {
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

/// Answer of [`CloseCreatedBy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CloseCreatedByResponse {
    /// Id of the request.
    pub request_id: String,
}
