// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceTypes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists resource types.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListResourceTypes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_QUERY, errors::INVALID_PARAMETER_RESOURCE_TYPE)
)]
pub struct ListResourceTypes {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Query: at most 10 items.
    #[rpc(max_len = 10)]
    pub query: Vec<String>,
    /// Resource type, for example `ACS::ACK::Cluster`.
    pub resource_type: Option<String>,
}

/// Answer of [`ListResourceTypes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceTypesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource types.
    pub resource_types: Vec<ResourceType>,
}

/// Resource type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceType {
    /// Code mapping.
    pub code_mapping: Option<CodeMapping>,
    /// Filter keys.
    pub filter_keys: Vec<String>,
    /// Product name, for example `Container Service for Kubernetes`.
    pub product_name: String,
    /// Related resource types.
    pub related_resource_types: Vec<String>,
    /// Resource type, for example `ACS::ACK::Cluster`.
    pub resource_type: String,
    /// Resource type name, for example `Cluster`.
    pub resource_type_name: String,
}

/// Code mapping.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CodeMapping {
    /// Resource group, for example `cs.cluster`.
    pub resource_group: String,
    /// Tag, for example `cs.cluster`.
    pub tag: String,
}
