// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachClassicLinkVpc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches classic link VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachClassicLinkVpc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_ID_NOT_FOUND_403, errors::INVALID_REGION_ID_MALFORMED,
        errors::INVALID_VPC_ID_MALFORMED, errors::INVALID_INSTANCE_ID_MAL_FORMED,
        errors::OPERATION_DENIED_403, errors::INVALID_PARAMETER_INVALID_INSTANCE_ID_AND_VPC_ID,
        errors::INVALID_STATUS_INSTANCE_STATUS, errors::INVALID_INSTANCE_ID_NOT_BELONG,
        errors::FORBIDDEN_SUB_USER, errors::INVALID_OPERATION_INVALID_VPC,
        errors::INVALID_REGION_ID_NOT_FOUND_403,
        errors::INVALID_PARAMETER_REGION_ID_AND_INSTANCE_ID,
    )
)]
pub struct DetachClassicLinkVpc {
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: String,
    /// Owner id, for example `155780923770`.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `ECSforCloud`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `155780923770`.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-bp67acfmxazb4p****`.
    pub vpc_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DetachClassicLinkVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachClassicLinkVpcResponse {
    /// Id of the request.
    pub request_id: String,
}
