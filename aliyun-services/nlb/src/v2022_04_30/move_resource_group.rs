// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MoveResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Moves resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/MoveResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_RESOURCE_TYPE,
        errors::OPERATION_FAILED_STATUS_CHECK_FAIL_RESOURCE_GROUP, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_RESOURCE_GROUP,
    )
)]
pub struct MoveResourceGroup {
    /// New resource group id, for example `rg-aekzjcnrv3vvqhq`.
    pub new_resource_group_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `nlb-nrnrxwd15en27r****`.
    pub resource_id: String,
    /// Resource type, for example `loadbalancer`.
    pub resource_type: String,
}

/// Answer of [`MoveResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MoveResourceGroupResponse {
    /// Data.
    pub data: Option<Data>,
    /// HTTP status code, for example `200`.
    pub http_status_code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Resource id, for example `nlb-nrnrxwd15en27r****`.
    pub resource_id: String,
}
