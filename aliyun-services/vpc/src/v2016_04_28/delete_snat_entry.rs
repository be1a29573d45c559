// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSnatEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes snat entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteSnatEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRET_SNAT_ENTRY_STATUS, errors::INCORRECT_STATUS_SNAT_ENTRY,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_SNAT_ENTRY_ID_NOT_FOUND,
        errors::INVALID_SNAT_TABLE_ID_NOT_FOUND, errors::RESOURCE_NOT_FOUND_SNAT_ENTRY,
    )
)]
pub struct DeleteSnatEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
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
    /// Snat entry id, for example `snat-bp1vcgcf8tm0plqcg****`.
    pub snat_entry_id: String,
    /// Snat table id, for example `stb-bp190wu8io1vgev80****`.
    pub snat_table_id: String,
}

/// Answer of [`DeleteSnatEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSnatEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
