// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceVncUrl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance vnc URL.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceVncUrl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_INSTANCE, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_NOT_READY, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeInstanceVncUrl {
    /// Instance id, for example `i-bp1hzoinajzkh91h****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeInstanceVncUrl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceVncUrlResponse {
    /// Id of the request.
    pub request_id: String,
    /// Vnc URL.
    pub vnc_url: String,
}
