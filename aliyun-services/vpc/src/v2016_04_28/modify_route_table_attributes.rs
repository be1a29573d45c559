// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRouteTableAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies route table attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyRouteTableAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ABS_INVALI_TABLE_NAME_MALFORMED, errors::ABS_INVALID_ROUTE_TABLE_ID_NOT_EXIST,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::FORBBIDEN_403,
    )
)]
pub struct ModifyRouteTableAttributes {
    /// Description, for example `描述信息`.
    pub description: Option<String>,
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
    /// Route propagation enable, for example `true`.
    pub route_propagation_enable: Option<bool>,
    /// Route table id, for example `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: String,
    /// Route table name, for example `doctest`.
    pub route_table_name: Option<String>,
}

/// Answer of [`ModifyRouteTableAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRouteTableAttributesResponse {
    /// Id of the request.
    pub request_id: String,
}
