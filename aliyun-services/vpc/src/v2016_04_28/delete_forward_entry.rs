// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteForwardEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes forward entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteForwardEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRET_FORWARD_ENTRY_STATUS, errors::MISSING_PARAMETER,
        errors::INCORRECT_STATUS_NATGW, errors::INCORRECT_STATUS_FORWARD_ENTRY,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_FORWARD_ENTRY_ID_NOT_FOUND,
        errors::INVALID_FORWARD_TABLE_ID_NOT_FOUND, errors::RESOURCE_NOT_FOUND_FORWARD_ENTRY,
    )
)]
pub struct DeleteForwardEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Forward entry id, for example `fwd-8vbn3bc8roygjp0gy****`.
    pub forward_entry_id: String,
    /// Forward table id, for example `ftb-8vbx8xu2lqj9qb334****`.
    pub forward_table_id: String,
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
}

/// Answer of [`DeleteForwardEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteForwardEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
