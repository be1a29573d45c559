// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDedicatedHostCluster`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates dedicated host cluster.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDedicatedHostCluster)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INVALID_ZONE_NOT_FOUND, errors::QUOTA_EXCEED_REGION, errors::QUOTA_EXCEED_ZONE,
        errors::INVALID_PARAM_ZONE, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct CreateDedicatedHostCluster {
    /// Dedicated host cluster name, for example `myDDHCluster`.
    pub dedicated_host_cluster_name: Option<String>,
    /// Description, for example `This-is-my-DDHCluster`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-f`.
    pub zone_id: String,
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

/// Answer of [`CreateDedicatedHostCluster`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDedicatedHostClusterResponse {
    /// Dedicated host cluster id, for example `dc-bp12wlf6bw0vz9v2****`.
    pub dedicated_host_cluster_id: String,
    /// Id of the request.
    pub request_id: String,
}
