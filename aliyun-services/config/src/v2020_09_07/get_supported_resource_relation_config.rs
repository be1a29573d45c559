// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSupportedResourceRelationConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets supported resource relation config.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetSupportedResourceRelationConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetSupportedResourceRelationConfig {
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
}

/// Answer of [`GetSupportedResourceRelationConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSupportedResourceRelationConfigResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource relation config list.
    pub resource_relation_config_list: Vec<ResourceRelationConfig>,
}

/// Resource relation config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceRelationConfig {
    /// Relation type, for example `IsAttachedTo`.
    pub relation_type: String,
    /// Target resource type, for example `ACS::ECS::Disk`.
    pub target_resource_type: String,
}
