// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteForwardEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes forward entry.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteForwardEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRET_FORWARD_ENTRY_STATUS, errors::MISSING_PARAMETER,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_FORWARD_ENTRY_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteForwardEntry {
    /// Forward entry id.
    pub forward_entry_id: String,
    /// Forward table id.
    pub forward_table_id: String,
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
}

/// Answer of [`DeleteForwardEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteForwardEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
