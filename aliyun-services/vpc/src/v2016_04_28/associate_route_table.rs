// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateRouteTable`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates route table.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateRouteTable)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_CLOUD_BOX_VBR_ENTRY_EXIST,
        errors::OPERATION_DENIED_OTHER_CLOUD_BOX_VBR_ENTRY_EXIST,
        errors::RESOURCE_ALREADY_ASSOCIATED_ROUTE_TABLE,
        errors::OPERATION_DENIED_ASSOCIATE_GATEWAY_ROUTE_TABLE,
        errors::OPERATION_DENIED_SWITCH_TO_SYSTEM_ROUTE_TABLE,
        errors::RESOURCE_NOT_FOUND_V_SWITCH_400, errors::INVALID_ROUTE_TABLE_ID_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_PARAMETER_ACTION,
        errors::INVALID_ROUTE_TABLE_ID_NOT_FOUND_404, errors::INVALID_V_SWITCH_ID_NOT_FOUND,
        errors::INCORRECT_V_SWITCH_STATUS,
        errors::FORBIDDEN_V_SWITCH_ALREADY_ASSOCIATED_ROUTE_TABLE,
        errors::FORBIDDEN_NOT_IN_SAME_VPC, errors::INCORRECT_STATUS_ROUTE_TABLE,
    )
)]
pub struct AssociateRouteTable {
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
    /// V switch id, for example `vsw-25ncdvfaue4****`.
    pub v_switch_id: String,
}

/// Answer of [`AssociateRouteTable`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
}
