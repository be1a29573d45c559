// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePrefixList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates prefix list.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePrefixList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_PARAMETER_ADDRESS_FAMILY,
        errors::INVALID_PARAMETER, errors::INVALID_PARAMETER_PREFIX_LIST_NAME,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_CIDR_MALFORMED, errors::INVALID_PARAMETER_CIDR_DUPLICATED,
        errors::LIMIT_EXCEED_ENTRY, errors::LIMIT_EXCEED_MAX_ENTRIES,
        errors::LIMIT_EXCEED_PREFIX_LIST_PER_REGION, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct CreatePrefixList {
    /// Address family, for example `IPv4`.
    pub address_family: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Entry: at most 201 items.
    #[rpc(dotted, max_len = 201)]
    pub entry: Vec<Entry>,
    /// Max entries: 1 to 200, for example `10`.
    #[rpc(min = 1, max = 200)]
    pub max_entries: i32,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list name, for example `PrefixListNameSample`.
    pub prefix_list_name: String,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Entry {
    /// CIDR, for example `192.168.1.0/24`.
    pub cidr: String,
    /// Description, for example `Description Sample 01`.
    pub description: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreatePrefixList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePrefixListResponse {
    /// Prefix list id, for example `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: String,
    /// Id of the request.
    pub request_id: String,
}
