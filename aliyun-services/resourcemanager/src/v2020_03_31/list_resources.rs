// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists resources.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = resources,
        item = Resource
    ),
    errors(errors::INVALID_PARAMETER_RESOURCE_IDS, errors::LIMIT_EXCEEDED_RESOURCE_IDS)
)]
pub struct ListResources {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Resource group id, for example `rg-uPJpP****`.
    pub resource_group_id: Option<String>,
    /// Resource id, for example `i-23v38****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Resource types.
    #[rpc(dotted)]
    pub resource_types: Vec<ResourceType>,
    /// Service, for example `ecs`.
    pub service: Option<String>,
}

/// Resource type.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceType {
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Service, for example `ecs`.
    pub service: Option<String>,
}

/// Answer of [`ListResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourcesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<Resource>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Create date.
    pub create_date: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Resource id.
    pub resource_id: String,
    /// Resource type.
    pub resource_type: String,
    /// Service.
    pub service: String,
}
