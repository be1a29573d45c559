// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachClassicLinkVpc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Attaches classic link VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachClassicLinkVpc)
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
        errors::QUOTA_EXCEEDED, errors::INVALID_STATUS_INSTANCE_LOCKED,
        errors::INVALID_INSTANCE_ID_LIMITED_REGION, errors::FORBIDDEN_SUB_USER,
        errors::INVALID_REGION_ID_NOT_FOUND_403,
    )
)]
pub struct AttachClassicLinkVpc {
    /// Instance id, for example `i-bp1gtjxuuvwj17zr****`.
    pub instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-bp1j4z1sr8zxu4l8u****`.
    pub vpc_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`AttachClassicLinkVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachClassicLinkVpcResponse {
    /// Id of the request.
    pub request_id: String,
}
