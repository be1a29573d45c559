// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateVpcCidrBlock`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates VPC CIDR block.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateVpcCidrBlock)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_VPC_NOT_FOUND, errors::INCORRECT_STATUS_VPC,
        errors::PARAM_EXCLUSIVE_SECONDARY_CIDR_AND_IPV6_CIDR,
        errors::OPERATION_UNSUPPORTED_VPC_MULTI_CIDR,
        errors::MISSING_PARAM_SECONDARY_CIDR_OR_IPV6_CIDR, errors::OPERATION_UNSUPPORTED_IPV6_ULA,
        errors::OPERATION_FAILED_IPV6_CIDR_BLOCK_EXISTED,
        errors::INVALID_IPV6_ULA_CIDR_BLOCK_MALFORMED, errors::QUOTA_EXCEEDED_GUA_IPV6_CIDR_BLOCK,
        errors::ILLEGAL_PARAM_IPV6_CIDR_TYPE, errors::OPERATION_UNSUPPORTED_ONLY_ULA,
        errors::INVALID_CIDR_BLOCK_MALFORMED, errors::ILLEGAL_PARAM_SECONDARY_CIDR_BLOCK,
        errors::DUPLICATED_SECONDARY_CIDR_BLOCK, errors::OPERATION_FAILED_CONFLICT_WITH_ENTRY,
        errors::QUOTA_EXCEEDED_VPC_MULTI_CIDR,
        errors::MISSING_PARAM_SECONDARY_CIDR_BLOCK_OR_IPV6_CIDR_BLOCK,
        errors::MISSING_PARAM_VPC_ID, errors::UNSUPPORTED_FEATURE_IPV6_ISP,
        errors::ILLEGAL_PARAM_IP_VERSION, errors::OPERATION_DENIED_GUA_IPV6_CIDR_BLOCK,
        errors::OPERATION_FAILED_IPV6_CIDR_NOT_RESERVED, errors::INVALID_CIDR_BLOCK,
        errors::ILLEGAL_PARAM_IPAM_POOL, errors::MISSING_PARAM_SECONDARY_CIDR_MASK,
        errors::ILLEGAL_PARAM_SECONDARY_CIDR_MASK, errors::OPERATION_DENIED_REQUEST_REGION_INVALID,
        errors::OPERATION_DENIED_IPAM_POOL_NOT_IN_REGION, errors::MISSING_PARAM_CIDR_OR_CIDR_MASK,
        errors::OPERATION_DENIED_CIDR_IN_EXCLUDE_CIDRS,
        errors::OPERATION_DENIED_AVAILABLE_CIDR_INSUFFICIENT, errors::UNSUPPORTED_FEATURE_IPAM,
        errors::FORBBIDEN_403, errors::RESOURCE_NOT_FOUND_IPAM_POOL,
        errors::OPERATION_FAILED_RESOURCE_NOT_ENOUGH_500,
    )
)]
pub struct AssociateVpcCidrBlock {
    /// IPv6 CIDR block, for example `2408:XXXX:0:6a::/56`.
    #[rpc(name = "IPv6CidrBlock")]
    pub ipv6_cidr_block: Option<String>,
    /// IP version, for example `IPV4`.
    pub ip_version: Option<String>,
    /// Ipam pool id, for example `ipam-pool-sycmt3p2a9v63i****`.
    pub ipam_pool_id: Option<String>,
    /// IPv6 CIDR mask, for example `56`.
    pub ipv6_cidr_mask: Option<i32>,
    /// IPv6 isp, for example `BGP`.
    pub ipv6_isp: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `ch-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Secondary CIDR block, for example `192.168.0.0/16`.
    pub secondary_cidr_block: Option<String>,
    /// Secondary CIDR mask, for example `16`.
    pub secondary_cidr_mask: Option<i32>,
    /// VPC id, for example `vpc-o6wrloqsdqc9io3mg****`.
    pub vpc_id: String,
}

/// Answer of [`AssociateVpcCidrBlock`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateVpcCidrBlockResponse {
    /// CIDR block, for example `192.168.0.0/16`.
    pub cidr_block: String,
    /// IP version, for example `IPV4`.
    pub ip_version: String,
    /// Id of the request.
    pub request_id: String,
}
