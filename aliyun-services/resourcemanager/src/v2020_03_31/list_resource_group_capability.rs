// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceGroupCapability`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists resource group capability.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListResourceGroupCapability)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct ListResourceGroupCapability {
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Service, for example `ecs`.
    pub service: Option<String>,
    /// Support resource group event, for example `true`.
    pub support_resource_group_event: Option<bool>,
}

/// Answer of [`ListResourceGroupCapability`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceGroupCapabilityResponse {
    /// Capabilities.
    pub capabilities: Vec<Capability>,
    /// Id of the request.
    pub request_id: String,
}

/// Capability.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Capability {
    /// Resource center resource type, for example `ACS::ECS::Instance`.
    pub resource_center_resource_type: String,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Service, for example `ecs`.
    pub service: String,
    /// Support resource group event, for example `true`.
    pub support_resource_group_event: Option<bool>,
}
