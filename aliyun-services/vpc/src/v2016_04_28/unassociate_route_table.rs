// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassociateRouteTable`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassociates route table.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UnassociateRouteTable)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_PARAMETER_ACTION,
        errors::INVALID_ROUTE_TABLE_ID_NOT_FOUND_404, errors::INVALID_V_SWITCH_ID_NOT_FOUND,
        errors::INCORRECT_V_SWITCH_STATUS, errors::INVALID_BINDING_STATUS_ROUTE_TABLE,
        errors::OPERATION_UNSUPPORTED_SYSTEM_ROUTE_TABLE, errors::INVALID_STATUS_V_SWITCH,
        errors::OPERATION_FAILED_V_SWITCH_NOT_ASSOCIATE,
    )
)]
pub struct UnassociateRouteTable {
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
    /// Route table id, for example `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: String,
    /// V switch id, for example `vsw-25naue4****`.
    pub v_switch_id: String,
}

/// Answer of [`UnassociateRouteTable`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassociateRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
}
