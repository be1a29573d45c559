// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVpc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVpc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::TOKEN_PROCESSING, errors::INVOKE_ERROR, errors::INVALID_PARAMETER,
        errors::RESOURCE_NOT_AVAILABLE, errors::INVALID_VPC_NAME_MALFORMED,
        errors::INVALID_VPC_DISCRIPTION_MALFORMED, errors::QUOTA_EXCEEDED_VPC,
        errors::RESOURCE_NOT_AVAILABLE_VPC, errors::INVALID_USER_CIDR_QUOTA,
        errors::INVALID_USER_CIDR_MALFORMED, errors::SYSTEM_SERVICE_BUSY,
        errors::ILLEGAL_PARAM_USER_CIDR, errors::OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID,
        errors::ILLEGAL_PARAM_ENABLE_IPV6, errors::FORBBIDEN_403,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateVpc {
    /// CIDR block: default `172.16.0.0/12`.
    pub cidr_block: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// User CIDR.
    pub user_cidr: Option<String>,
    /// VPC name.
    pub vpc_name: Option<String>,
}

/// Answer of [`CreateVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVpcResponse {
    /// Id of the request.
    pub request_id: String,
    /// Route table id.
    pub route_table_id: String,
    /// V router id.
    pub v_router_id: String,
    /// VPC id.
    pub vpc_id: String,
}
