// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateResourceRelations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists aggregate resource relations.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateResourceRelations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = resource_relations?.next_token,
        size = max_results,
        items = resource_relations?.resource_relation_list,
        item = ResourceRelation
    ),
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct ListAggregateResourceRelations {
    /// Aggregator id, for example `ca-856a626622af0033****`.
    pub aggregator_id: String,
    /// Most items a page: 1 to 1000.
    #[rpc(min = 1, max = 1000)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region, for example `cn-shanghai`.
    pub region: String,
    /// Relation type, for example `IsAttachedTo`.
    pub relation_type: Option<String>,
    /// Resource account id.
    pub resource_account_id: i64,
    /// Resource id, for example `i-j6cajg9yrfoh4sas****`.
    pub resource_id: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Target resource id, for example `d-j6c8k731qbrc7fxi****`.
    pub target_resource_id: Option<String>,
    /// Target resource type, for example `ACS::ECS::Disk`.
    pub target_resource_type: Option<String>,
}

/// Answer of [`ListAggregateResourceRelations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateResourceRelationsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource relations.
    pub resource_relations: Option<ResourceRelations>,
}

/// Resource relations.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceRelations {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Resource relation list.
    pub resource_relation_list: Vec<ResourceRelation>,
}

/// Resource relation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceRelation {
    /// Account id.
    pub account_id: String,
    /// Relation type.
    pub relation_type: String,
    /// Source resource id.
    pub source_resource_id: String,
    /// Source resource region id.
    pub source_resource_region_id: String,
    /// Source resource type.
    pub source_resource_type: String,
    /// Target resource id.
    pub target_resource_id: String,
    /// Target resource type.
    pub target_resource_type: String,
}
