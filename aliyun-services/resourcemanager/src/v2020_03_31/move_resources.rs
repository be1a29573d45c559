// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MoveResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Moves resources.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/MoveResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::SERVICE_REGION_NO_ENDPOINT, errors::ENTITY_EXISTS_ASSOCIATED_TRANSFER_TASK,
        errors::NOT_ALLOW_MOVE_EXISTS_ASSOCIATED_TRANSFER_RULE,
    )
)]
pub struct MoveResources {
    /// Resource group id, for example `rg-aekzmeobk5w****`.
    pub resource_group_id: String,
    /// Resources.
    #[rpc(dotted, required)]
    pub resources: Vec<Resource>,
}

/// Resource.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Resource {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource id, for example `vpc-bp1sig0mjktx5ewx1****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `vpc`.
    pub resource_type: Option<String>,
    /// Service, for example `vpc`.
    pub service: Option<String>,
}

/// Answer of [`MoveResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MoveResourcesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Responses.
    pub responses: Vec<Response>,
}

/// Response.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Response {
    /// Error code, for example `NoPermission`.
    pub error_code: String,
    /// Error msg, for example `No permissions`.
    pub error_msg: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource id, for example `vpc-bp1sig0mjktx5ewx1****`.
    pub resource_id: String,
    /// Resource type, for example `vpc`.
    pub resource_type: String,
    /// Service, for example `vpc`.
    pub service: String,
    /// Status, for example `FAIL`.
    pub status: String,
}
