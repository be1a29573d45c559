// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetVpcGatewayEndpointAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets VPC gateway endpoint attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetVpcGatewayEndpointAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    waiter(created, status = endpoint_status, done("Created"), missing("ResourceNotFound.GatewayEndpoint")),
    waiter(deleted, status = endpoint_status, done(missing), missing("ResourceNotFound.GatewayEndpoint")),
    errors(errors::RESOURCE_NOT_FOUND_GATEWAY_ENDPOINT, errors::INVALID_VPC_ID_NOT_FOUND)
)]
pub struct GetVpcGatewayEndpointAttribute {
    /// Endpoint id, for example `vpce-bp1w1dmdqjpwul0v3****`.
    pub endpoint_id: String,
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
}

/// Answer of [`GetVpcGatewayEndpointAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetVpcGatewayEndpointAttributeResponse {
    /// Creation time, UTC, for example `2021-08-27T01:58:37Z`.
    pub creation_time: String,
    /// Endpoint description, for example `test`.
    pub endpoint_description: String,
    /// Endpoint id, for example `vpce-bp1w1dmdqjpwul0v3****`.
    pub endpoint_id: String,
    /// Endpoint name, for example `test`.
    pub endpoint_name: String,
    /// Endpoint status, for example `Created`.
    pub endpoint_status: String,
    /// Policy document.
    pub policy_document: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxvfvazb4p****`.
    pub resource_group_id: String,
    /// Route tables.
    pub route_tables: Vec<String>,
    /// Service name, for example `com.aliyun.cn-hangzhou.oss`.
    pub service_name: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// VPC id, for example `vpc-bp1nh86rugg01zol0****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
