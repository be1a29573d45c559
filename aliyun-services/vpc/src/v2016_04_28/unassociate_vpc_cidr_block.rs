// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassociateVpcCidrBlock`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassociates VPC CIDR block.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UnassociateVpcCidrBlock)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_IPV6_GATEWAY, errors::INVALID_VPC_NOT_FOUND,
        errors::INCORRECT_STATUS_VPC, errors::PARAM_EXCLUSIVE_SECONDARY_CIDR_AND_IPV6_CIDR,
        errors::MISSING_PARAM_SECONDARY_CIDR_OR_IPV6_CIDR,
        errors::INVALID_SECONDARY_CIDR_BLOCK_NOT_FOUND, errors::OPERATION_FAILED_CIDR_IN_USE,
        errors::INVALID_IPV6_CIDR_BLOCK_NOT_FOUND, errors::OPERATION_FAILED_IP_V6_V_SWITCH_INUSE,
        errors::MISSING_PARAM_SECONDARY_CIDR_BLOCK_OR_IPV6_CIDR_BLOCK,
    )
)]
pub struct UnassociateVpcCidrBlock {
    /// IPv6 CIDR block, for example `2408:XXXX:0:6a::/56`.
    #[rpc(name = "IPv6CidrBlock")]
    pub ipv6_cidr_block: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `ch-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Secondary CIDR block, for example `192.168.0.0/16`.
    pub secondary_cidr_block: Option<String>,
    /// VPC id, for example `vpc-o6wrloqsdqc9io3mg****`.
    pub vpc_id: String,
}

/// Answer of [`UnassociateVpcCidrBlock`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassociateVpcCidrBlockResponse {
    /// Id of the request.
    pub request_id: String,
}
