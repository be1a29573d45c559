// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVpc`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVpc)
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
        errors::SYSTEM_SERVICE_BUSY, errors::ILLEGAL_PARAM_USER_CIDR,
        errors::OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID, errors::ILLEGAL_PARAM_ENABLE_IPV6,
        errors::INVALID_IPV6_CIDR_BLOCK_MALFORMED, errors::UNSUPPORTED_FEATURE_IPV6_ISP,
        errors::RESOURCE_NOT_ENOUGH_IPV6_CIDR, errors::UNSUPPORTED_FEATURE_IPAM_400,
        errors::ILLEGAL_PARAM_IPV4_CIDR_MASK, errors::ILLEGAL_PARAM_IPAM_POOL,
        errors::OPERATION_DENIED_REQUEST_REGION_INVALID,
        errors::OPERATION_DENIED_IPAM_POOL_NOT_IN_REGION, errors::MISSING_PARAM_CIDR_OR_CIDR_MASK,
        errors::OPERATION_DENIED_CIDR_IN_EXCLUDE_CIDRS,
        errors::OPERATION_DENIED_AVAILABLE_CIDR_INSUFFICIENT, errors::UNSUPPORTED_FEATURE_IPAM,
        errors::FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::RESOURCE_NOT_FOUND_IPAM_POOL, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateVpc {
    /// CIDR block: default `172.16.0.0/12`, for example `172.16.0.0/12`.
    pub cidr_block: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is my first Vpc`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Enable DNS hostname, for example `false`.
    pub enable_dns_hostname: Option<bool>,
    /// Enable IPv6, for example `false`.
    pub enable_ipv6: Option<bool>,
    /// IPv4 CIDR mask, for example `12`.
    pub ipv4_cidr_mask: Option<i32>,
    /// IPv4 ipam pool id, for example `ipam-pool-sycmt3p2a9v63i****`.
    pub ipv4_ipam_pool_id: Option<String>,
    /// IPv6 CIDR block, for example `2408:XXXX:0:6a::/56`.
    pub ipv6_cidr_block: Option<String>,
    /// IPv6 CIDR mask, for example `56`.
    pub ipv6_cidr_mask: Option<i32>,
    /// IPv6 ipam pool id, for example `ipam-pool-bp1aq51kkfh477z03****`.
    pub ipv6_ipam_pool_id: Option<String>,
    /// IPv6 isp, for example `BGP`.
    pub ipv6_isp: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// User CIDR, for example `192.168.0.0/12`.
    pub user_cidr: Option<String>,
    /// VPC name, for example `abc`.
    pub vpc_name: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVpcResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: String,
    /// Route table id, for example `vtb-bp145q7glnuzdv****`.
    pub route_table_id: String,
    /// V router id, for example `vrt-bp1lhl0taikrteen8****`.
    pub v_router_id: String,
    /// VPC id, for example `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: String,
}
