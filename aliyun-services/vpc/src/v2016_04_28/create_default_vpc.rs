// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDefaultVpc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates default VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateDefaultVpc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::TOKEN_PROCESSING, errors::INVOKE_ERROR, errors::INVALID_PARAMETER,
        errors::RESOURCE_NOT_AVAILABLE, errors::INVALID_VPC_NAME_MALFORMED,
        errors::INVALID_VPC_DISCRIPTION_MALFORMED, errors::QUOTA_EXCEEDED_VPC,
        errors::RESOURCE_NOT_AVAILABLE_VPC, errors::INVALID_USER_CIDR_QUOTA,
        errors::INVALID_USER_CIDR_MALFORMED, errors::INVALID_RESOURCE_GROUP_ID,
        errors::ILLEGAL_PARAM_IPV6_CIDR_BLOCK, errors::OPERATION_FAILED_IPV6_CIDR_NOT_RESERVED,
        errors::MISSING_PARAM_ENABLE_IPV6, errors::OPERATION_UNSUPPORTED_IPV6_FEATURE,
        errors::ILLEGAL_PARAM_ZONE_ID, errors::OPERATION_FAILED_DEFAULT_VPC_EXIST,
        errors::FORBBIDEN_403, errors::INVALID_REGION_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateDefaultVpc {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable IPv6, for example `false`.
    pub enable_ipv6: Option<bool>,
    /// IPv6 CIDR block, for example `2408:XXXX:346:b600::/56`.
    pub ipv6_cidr_block: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmystnjq4****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateDefaultVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDefaultVpcResponse {
    /// Id of the request.
    pub request_id: String,
    /// Route table id, for example `vtb-bp1q1uirugzb1x32m****`.
    pub route_table_id: String,
    /// V router id, for example `vrt-bp1lhl0taikrteen8****`.
    pub v_router_id: String,
    /// VPC id, for example `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: String,
}
