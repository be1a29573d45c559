// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MoveResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Moves resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/MoveResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_EXIST_RESOURCE_GROUP, errors::FORBIDDEN_ACL, errors::RESOURCE_NOT_FOUND_ACL,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_SECURITY_POLICY,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct MoveResourceGroup {
    /// New resource group id, for example `rg-9gLOoK****`.
    pub new_resource_group_id: String,
    /// Resource id, for example `acl-hp34s2h0xx1ht4nwo****`.
    pub resource_id: String,
    /// Resource type, for example `ACL`.
    pub resource_type: String,
}

/// Answer of [`MoveResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MoveResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
