// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCommand`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes command.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteCommand)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::INVALID_STATUS_CMD_ID_IN_USE,
        errors::OPERATION_FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_CMD_ID_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct DeleteCommand {
    /// Command id, for example `c-4d34302d02424c5c8e10281e3a31****`.
    pub command_id: String,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteCommand`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCommandResponse {
    /// Id of the request.
    pub request_id: String,
}
