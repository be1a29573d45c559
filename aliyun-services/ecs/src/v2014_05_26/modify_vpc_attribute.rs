// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVpcAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies VPC attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVpcAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_VPC_NAME_MALFORMED,
        errors::INVALID_VPC_DISCRIPTION_MALFORMED, errors::INVALID_PARAMETER,
        errors::INVALID_USER_CIDR_QUOTA, errors::INVALID_USER_CIDR_MALFORMED,
        errors::INVALID_REGION_MALFORMED, errors::ILLEGAL_CIDR_BLOCK,
        errors::INVALID_CIDR_BLOCK_MALFORMED, errors::PARAM_EXCLUSIVE_ENABLE_IPV6_AND_CIDR_BLOCK,
        errors::OPERATION_FAILED_CLASSIC_LINK_ENABLED, errors::INVALID_VPC_ID_NOT_FOUND_400,
        errors::INVALID_VPC_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyVpcAttribute {
    /// CIDR block.
    pub cidr_block: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// User CIDR.
    pub user_cidr: Option<String>,
    /// VPC id.
    pub vpc_id: String,
    /// VPC name.
    pub vpc_name: Option<String>,
}

/// Answer of [`ModifyVpcAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVpcAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
