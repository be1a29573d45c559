// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StopInvocation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Stops invocation.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInvocation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::INSTANCE_IDS_EXCEED_LIMIT,
        errors::OPERATION_FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_INVOKE_ID_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct StopInvocation {
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100)]
    pub instance_id: Vec<String>,
    /// Invoke id, for example `t-7d2a745b412b4601b2d47f6a768d****`.
    pub invoke_id: String,
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

/// Answer of [`StopInvocation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StopInvocationResponse {
    /// Id of the request.
    pub request_id: String,
}
