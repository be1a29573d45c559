// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRouteTable`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes route table.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteRouteTable)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_GATEWAY_ASSOCIATED, errors::MISSING_PARAM_ROUTE_TABLE_ID,
        errors::INCORRECT_ROUTE_TABLE_TYPE, errors::INCORRECT_V_SWITCH_STATUS_400,
        errors::INCORRECT_ROUTE_TABLE_STATUS_ROUTE_ENTRY_EXIST,
        errors::INCORRECT_STATUS_CBN_STATUS, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_PARAMETER_ACTION, errors::INCORRECT_ROUTE_TABLE_STATUS,
        errors::DEPENDENCY_VIOLATION_ROUTE_ENTRY,
    )
)]
pub struct DeleteRouteTable {
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
    /// Route table id, for example `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: String,
}

/// Answer of [`DeleteRouteTable`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
}
