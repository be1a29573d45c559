// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVpcGatewayEndpoint`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates VPC gateway endpoint.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVpcGatewayEndpoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_CONCURRENT_OPERATION, errors::IDEMPOTENT_PARAMETER_MISMATCH,
        errors::ILLEGAL_PARAM_POLICY_DOCUMENT, errors::ILLEGAL_PARAM_GATEWAY_ENDPOINT_NAME,
        errors::ILLEGAL_PARAM_GATEWAY_ENDPOINT_DESCRIPTION,
        errors::RESOURCE_ALREADY_EXIST_GATEWAY_ENDPOINT, errors::RESOURCE_NOT_FOUND_SERVICE_NAME,
        errors::RESOURCE_NOT_FOUND_VPC_ID, errors::FORBIDDEN_OPERATE_SHARE_RESOURCE,
        errors::INCORRECT_STATUS_VPC, errors::INCORRECT_STATUS_CEN_STATUS,
        errors::OPERATION_FAILED_VPC_IPV6_DISABLED, errors::UNSUPPORTED_FEATURE_GATEWAY_ENDPOINT,
        errors::SYSTEM_BUSY_400, errors::FORBBIDEN, errors::OPERATION_DENIED_POLICY_DOCUMENT,
        errors::MISSING_PARAM_POLICY_DOCUMENT, errors::OPERATION_DENIED_NOT_AUTHORIZED,
        errors::INVALID_POLICY_WRONG_FORMAT,
    )
)]
pub struct CreateVpcGatewayEndpoint {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Endpoint description, for example `test`.
    pub endpoint_description: Option<String>,
    /// Endpoint name, for example `test`.
    pub endpoint_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy document.
    pub policy_document: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Service name, for example `com.aliyun.cn-hangzhou.oss`.
    pub service_name: String,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp1gsk7h12ew7oegk****`.
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

/// Answer of [`CreateVpcGatewayEndpoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVpcGatewayEndpointResponse {
    /// Creation time, UTC, for example `2021-08-27T01:58:37Z`.
    pub creation_time: String,
    /// Endpoint id, for example `vpce-bp1w1dmdqjpwul0v3****`.
    pub endpoint_id: String,
    /// Endpoint name, for example `test`.
    pub endpoint_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Service name, for example `com.aliyun.cn-hangzhou.oss`.
    pub service_name: String,
}
