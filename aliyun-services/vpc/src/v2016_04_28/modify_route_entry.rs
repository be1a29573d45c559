// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ROUTE_ENTRY_ID_NOT_FOUND, errors::INVALID_ROUTE_ENTRY_NAME_MALFORMED,
        errors::OPERATION_DENIED_MODIFY_MANAGED_ROUTE_ENTRY,
        errors::OPERATION_DENIED_ROUTE_TABLE_TYPE_NOT_PERMITTED,
        errors::MISSING_PARAM_NEW_NEXT_HOP_ID, errors::ILLEGEAL_PARAM_NEXT_HOP_TYPE,
        errors::UNSUPPORTED_FEATURE_NORMAL_TYPE_NAT_GATEWAY,
        errors::UNSUPPORTED_FEATURE_NEXT_HOP_TYPE, errors::INVALID_ROUTE_TABLE_NOT_FOUND,
        errors::INVALID_NETWORK_INTERFACE_NOT_FOUND, errors::OPERATION_DENIED_NEXT_HOP_EXIST,
        errors::MISSING_PARAM_NEW_NEXT_HOP_TYPE,
        errors::UNSUPPORTED_FEATURE_MODIFY_ROUTE_ENTRY_NEXT_HOP,
        errors::INCORRECT_ROUTE_ENTRY_STATUS, errors::RESOURCE_NOT_FOUND_V_SWITCH_400,
        errors::MISSING_PARAM_ROUTE_ENTRY_ID, errors::ILLEGAL_PARAM_ROUTE_ENTRY_NAME,
        errors::FORBBIDEN_403, errors::RESOURCE_NOT_FOUND_NAT_GATEWAY,
        errors::INVALID_ROUTE_ENTRY_ID_NOT_FOUND_404,
    )
)]
pub struct ModifyRouteEntry {
    /// Description, for example `EntryDescription`.
    pub description: Option<String>,
    /// Destination CIDR block, for example `192.168.0.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// New next hop id, for example `eni-bp17y37ytsenqyim****`.
    pub new_next_hop_id: Option<String>,
    /// New next hop type, for example `NetworkInterface`.
    pub new_next_hop_type: Option<String>,
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
    /// Route entry id, for example `rte-acfvgfsghfdd****`.
    pub route_entry_id: Option<String>,
    /// Route entry name, for example `EntryName`.
    pub route_entry_name: Option<String>,
    /// Route table id, for example `vtb-bp1nk7zk65du3pni8z9td`.
    pub route_table_id: Option<String>,
}

/// Answer of [`ModifyRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
