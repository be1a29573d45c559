// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDedicatedHostClusters`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes dedicated host clusters.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostClusters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = dedicated_host_clusters,
        item = DedicatedHostCluster
    ),
    errors(
        errors::MISSING_PARAMTER_REGION_ID, errors::INVALID_PARAMETER_DEDICATED_HOST_CLUSTER_IDS,
        errors::INVALID_REGION_NOT_FOUND, errors::INVALID_ZONE_NOT_FOUND_400,
        errors::INVALID_DEDICATED_HOST_IDS_MALFORMED,
    )
)]
pub struct DescribeDedicatedHostClusters {
    /// Dedicated host cluster ids, for example `["dc-bp12wlf6am0vz9v2****", "dc-bp12wlf6am0vz9v3****"]`.
    #[rpc(json)]
    pub dedicated_host_cluster_ids: Vec<String>,
    /// Dedicated host cluster name, for example `myDDHCluster`.
    pub dedicated_host_cluster_name: Option<String>,
    /// Lock reason, for example `null`.
    pub lock_reason: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `null`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-f`.
    pub zone_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeDedicatedHostClusters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDedicatedHostClustersResponse {
    /// Dedicated host clusters.
    #[rpc(wrapper = "DedicatedHostCluster")]
    pub dedicated_host_clusters: Vec<DedicatedHostCluster>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Dedicated host cluster.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostCluster {
    /// Dedicated host cluster capacity.
    pub dedicated_host_cluster_capacity: Option<DedicatedHostClusterCapacity>,
    /// Dedicated host cluster id.
    pub dedicated_host_cluster_id: String,
    /// Dedicated host cluster name.
    pub dedicated_host_cluster_name: String,
    /// Dedicated host ids.
    #[rpc(wrapper = "DedicatedHostId")]
    pub dedicated_host_ids: Vec<String>,
    /// Description.
    pub description: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<DedicatedHostClusterTag>,
    /// Zone id.
    pub zone_id: String,
}

/// Dedicated host cluster capacity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostClusterCapacity {
    /// Available instance types.
    #[rpc(wrapper = "AvailableInstanceType")]
    pub available_instance_types: Vec<AvailableInstanceType>,
    /// Available memory.
    pub available_memory: Option<i64>,
    /// Available vcpus.
    pub available_vcpus: Option<i64>,
    /// Local storage capacities.
    #[rpc(wrapper = "LocalStorageCapacity")]
    pub local_storage_capacities: Vec<LocalStorageCapacity>,
    /// Total memory.
    pub total_memory: Option<i64>,
    /// Total vcpus.
    pub total_vcpus: Option<i64>,
}

/// Available instance type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableInstanceType {
    /// Available instance capacity.
    pub available_instance_capacity: Option<i64>,
    /// Instance type.
    pub instance_type: String,
}

/// Local storage capacity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LocalStorageCapacity {
    /// Available disk.
    pub available_disk: Option<i64>,
    /// Data disk category.
    pub data_disk_category: String,
    /// Total disk.
    pub total_disk: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostClusterTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
