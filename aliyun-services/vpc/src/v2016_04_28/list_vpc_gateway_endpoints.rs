// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListVpcGatewayEndpoints`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists VPC gateway endpoints.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListVpcGatewayEndpoints)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = endpoints, item = Endpoint),
    errors(
        errors::ILLEGAL_PARAM_NEXT_TOKEN, errors::ILLEGAL_PARAM_MAX_RESULTS,
        errors::INVALID_VPC_ID_NOT_FOUND,
    )
)]
pub struct ListVpcGatewayEndpoints {
    /// Endpoint id, for example `vpce-bp1i1212ss2whuwyw****`.
    pub endpoint_id: Option<String>,
    /// Endpoint name, for example `test`.
    pub endpoint_name: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxvfvazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Service name, for example `com.aliyun.cn-hangzhou.oss`.
    pub service_name: Option<String>,
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
    /// VPC id, for example `vpc-bp1gsk7h12ew7oegk****`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListVpcGatewayEndpoints`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListVpcGatewayEndpointsResponse {
    /// Endpoints.
    pub endpoints: Vec<Endpoint>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Endpoint.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Endpoint {
    /// Associated route tables.
    pub associated_route_tables: Vec<String>,
    /// Creation time, UTC, for example `2021-09-08T08:43:04Z`.
    pub creation_time: String,
    /// Endpoint description, for example `test_description`.
    pub endpoint_description: String,
    /// Endpoint id, for example `vpce-bp1i1212ss2whuwyw****`.
    pub endpoint_id: String,
    /// Endpoint name, for example `test`.
    pub endpoint_name: String,
    /// Endpoint status, for example `Created`.
    pub endpoint_status: String,
    /// Policy document.
    pub policy_document: String,
    /// Resource group id, for example `rg-acfmxvfvazb4p****`.
    pub resource_group_id: String,
    /// Service name, for example `com.aliyun.cn-hangzhou.oss`.
    pub service_name: String,
    /// Tags.
    pub tags: Vec<EndpointTag>,
    /// VPC id, for example `vpc-bp1gsk7h12ew7oegk****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EndpointTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
