// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVpcAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies VPC attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVpcAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_VPC_NOT_FOUND, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_VPC_NAME_MALFORMED, errors::INVALID_VPC_DISCRIPTION_MALFORMED,
        errors::INVALID_PARAMETER, errors::INVALID_USER_CIDR_QUOTA,
        errors::INVALID_USER_CIDR_MALFORMED, errors::INVALID_VPC_ID_NOT_FOUND,
        errors::INCORRECT_VPC_STATUS, errors::ILLEGAL_CIDR_BLOCK, errors::INVALID_REGION_MALFORMED,
        errors::INVALID_CIDR_BLOCK_MALFORMED, errors::OPERATION_UNSUPPORTED_DISABLE_IPV6,
        errors::OPERATION_UNSUPPORTED_IPV6_FEATURE,
        errors::PARAM_EXCLUSIVE_ENABLE_IPV6_AND_CIDR_BLOCK,
        errors::OPERATION_FAILED_CLASSIC_LINK_ENABLED,
        errors::OPERATION_FAILED_IP_V6_V_SWITCH_INUSE,
        errors::OPERATION_FAILED_IPV6_GATEWAY_IN_USE,
        errors::OPERATION_FAILED_QUERY_CEN_IPV6_STATUS,
        errors::OPERATION_UNSUPPORTED_CEN_IPV6_ENABLED, errors::UNSUPPORTED_FEATURE_IPV6_ISP,
        errors::RESOURCE_NOT_ENOUGH_IPV6_CIDR, errors::OPERATION_FAILED_IPV6_CIDR_NOT_RESERVED,
        errors::ILLEGAL_PARAM_IPV6_CIDR, errors::INVALID_IPV6_INSTANCE_NOT_FOUND,
        errors::EXCLUSIVE_PARAM_ENABLE_IPV6_AND_CIDR_BLOCK, errors::INVALID_VPC_ID_NOT_FOUND_404,
    )
)]
pub struct ModifyVpcAttribute {
    /// CIDR block, for example `192.168.0.0/24`.
    pub cidr_block: Option<String>,
    /// Description, for example `This is my VPC.`.
    pub description: Option<String>,
    /// Enable DNS hostname, for example `false`.
    pub enable_dns_hostname: Option<bool>,
    /// Enable IPv6, for example `false`.
    #[rpc(name = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,
    /// IPv6 CIDR block, for example `2408:XXXX:0:6a::/56`.
    pub ipv6_cidr_block: Option<String>,
    /// IPv6 isp, for example `BGP`.
    pub ipv6_isp: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-bp1qtbach57ywecf****`.
    pub vpc_id: String,
    /// VPC name, for example `Vpc-1`.
    pub vpc_name: Option<String>,
}

/// Answer of [`ModifyVpcAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVpcAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
