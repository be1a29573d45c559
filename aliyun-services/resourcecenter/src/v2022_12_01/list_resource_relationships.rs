// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceRelationships`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists resource relationships.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListResourceRelationships)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = resource_relationships,
        item = ResourceRelationship
    )
)]
pub struct ListResourceRelationships {
    /// Most items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Related resource filter.
    #[rpc(dotted)]
    pub related_resource_filter: Vec<RelatedResourceFilter>,
    /// Resource id, for example `m-eb3hji****`.
    pub resource_id: String,
    /// Resource type, for example `ACS::ACK::Cluster`.
    pub resource_type: String,
}

/// Related resource filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RelatedResourceFilter {
    /// Key, for example `RelatedResourceRegionId`.
    pub key: Option<String>,
    /// Match type, for example `Equals`.
    pub match_type: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Answer of [`ListResourceRelationships`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceRelationshipsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource relationships.
    pub resource_relationships: Vec<ResourceRelationship>,
}

/// Resource relationship.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceRelationship {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Related resource id, for example `vpc-uf6m5okksddm6c9lh7***`.
    pub related_resource_id: String,
    /// Related resource region id, for example `cn-shanghai`.
    pub related_resource_region_id: String,
    /// Related resource type, for example `ACS::VPC::VPC`.
    pub related_resource_type: String,
    /// Resource id, for example `m-eb3hji****`.
    pub resource_id: String,
    /// Resource type, for example `ACS::ACK::Cluster`.
    pub resource_type: String,
}
