// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyPrefixList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies prefix list.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrefixList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_PARAMETER_PREFIX_LIST_NAME,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_PARAMETER_CIDR_DUPLICATED,
        errors::INVALID_PARAMETER_CIDR_MALFORMED, errors::LIMIT_EXCEED_MAX_ENTRIES,
        errors::LIMIT_EXCEED_ENTRY, errors::INVALID_PREFIX_LIST_ID_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct ModifyPrefixList {
    /// Add entry: at most 201 items.
    #[rpc(dotted, max_len = 201)]
    pub add_entry: Vec<AddEntry>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list id, for example `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: String,
    /// Prefix list name, for example `PrefixListNameSample`.
    pub prefix_list_name: Option<String>,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remove entry: at most 201 items.
    #[rpc(dotted, max_len = 201)]
    pub remove_entry: Vec<RemoveEntry>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Add entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AddEntry {
    /// CIDR, for example `192.168.2.0/24`.
    pub cidr: String,
    /// Description, for example `Description Sample 01`.
    pub description: Option<String>,
}

/// Remove entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RemoveEntry {
    /// CIDR, for example `192.168.1.0/24`.
    pub cidr: String,
}

/// Answer of [`ModifyPrefixList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyPrefixListResponse {
    /// Id of the request.
    pub request_id: String,
}
