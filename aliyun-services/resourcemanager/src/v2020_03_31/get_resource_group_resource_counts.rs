// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceGroupResourceCounts`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Gets resource group resource counts.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetResourceGroupResourceCounts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct GetResourceGroupResourceCounts {
    /// Group by key, for example `ResourceGroupId`.
    pub group_by_key: Option<String>,
    /// Resource group id, for example `rg-9gLOoK****`.
    pub resource_group_id: Option<String>,
    /// Resource region id, for example `cn-shanghai`.
    pub resource_region_id: Option<String>,
    /// Resource types.
    #[rpc(dotted)]
    pub resource_types: Vec<ResourceType>,
}

/// Resource type.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceType {
    /// Resource type code, for example `instance`.
    pub resource_type_code: Option<String>,
    /// Service, for example `ecs`.
    pub service: Option<String>,
}

/// Answer of [`GetResourceGroupResourceCounts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceGroupResourceCountsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource counts.
    pub resource_counts: Vec<ResourceCount>,
}

/// Resource count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceCount {
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Group by key, for example `ResourceGroupId`.
    pub group_by_key: String,
    /// Resource group id, for example `rg-9gLOoK****`.
    pub resource_group_id: String,
}
