// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ChangeResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Changes resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ChangeResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_TYPE_UNKNOWN, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_ID_NOT_FOUND,
    )
)]
pub struct ChangeResourceGroup {
    /// New resource group id, for example `rg-bp1drpcfz9srr393h****`.
    pub new_resource_group_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `pc-bp16qjewdsunr41m1****`.
    pub resource_id: String,
    /// Resource type, for example `PHYSICALCONNECTION`.
    pub resource_type: String,
}

/// Answer of [`ChangeResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChangeResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
