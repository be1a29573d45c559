// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteFullNatEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes full NAT entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteFullNatEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_FULL_NAT_ENTRY, errors::INCORRECT_STATUS_FULL_NAT_ENTRY,
        errors::RESOURCE_NOT_FOUND_FULL_NAT_TABLE_ID,
    )
)]
pub struct DeleteFullNatEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Full NAT entry id, for example `fullnat-gw8fz23jezpbblf1j****`.
    pub full_nat_entry_id: String,
    /// Full NAT table id, for example `fulltb-gw88z7hhlv43rmb26****`.
    pub full_nat_table_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `eu-central-1`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteFullNatEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteFullNatEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
