// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRouteTable`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates route table.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateRouteTable)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_REGION, errors::INVALID_PARAMETER_ROUTE_TABLE_NAME_MALFORMED,
        errors::INVALID_PARAMETER_DESCRIPTION_MALFORMED, errors::QUOTA_EXCEEDED_ROUTE_TABLE,
        errors::INCORRECT_STATUS_CBN_STATUS, errors::INVALID_VPC_ID_NOT_SUPPORT,
        errors::OPERATION_UNSUPPORTED_ADVANCED_FEATURE, errors::QUOTA_EXCEEDED_GATEWAY_ROUTE_TABLE,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_PARAMETER_ACTION,
        errors::INVALID_VPC_ID_NOT_FOUND_404,
    )
)]
pub struct CreateRouteTable {
    /// Associate type, for example `VSwitch`.
    pub associate_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `abc`.
    pub description: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-zhangjiakou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route table name, for example `myRouteTable`.
    pub route_table_name: Option<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp1qpo0kug3a20qqe****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateRouteTable`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
    /// Route table id, for example `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: String,
}
