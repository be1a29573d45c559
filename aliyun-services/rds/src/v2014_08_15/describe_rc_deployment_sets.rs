// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCDeploymentSets`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc deployment sets.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCDeploymentSets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = deployment_sets,
        item = DeploymentSet
    )
)]
pub struct DescribeRCDeploymentSets {
    /// Deployment set ids, for example `["ds-2zeeuw16zo2gr9e6****"]`.
    #[rpc(json)]
    pub deployment_set_ids: Vec<String>,
    /// Deployment set name, for example `deployment_test`.
    pub deployment_set_name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Strategy, for example `Availability`.
    pub strategy: Option<String>,
    /// Tag.
    pub tag: Option<String>,
}

/// Answer of [`DescribeRCDeploymentSets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCDeploymentSetsResponse {
    /// Deployment sets.
    #[rpc(wrapper = "DeploymentSet")]
    pub deployment_sets: Vec<DeploymentSet>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Deployment set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeploymentSet {
    /// Capacities.
    #[rpc(wrapper = "Capacity")]
    pub capacities: Vec<Capacity>,
    /// Create time.
    pub create_time: String,
    /// Deployment set description.
    pub deployment_set_description: String,
    /// Deployment set id.
    pub deployment_set_id: String,
    /// Deployment set name.
    pub deployment_set_name: String,
    /// Deployment strategy.
    pub deployment_strategy: String,
    /// Domain.
    pub domain: String,
    /// Granularity.
    pub granularity: String,
    /// Group count.
    pub group_count: Option<i64>,
    /// Instance amount.
    pub instance_amount: Option<i64>,
    /// Instance ids.
    #[rpc(wrapper = "InstanceId")]
    pub instance_ids: Vec<String>,
    /// Strategy.
    pub strategy: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
}

/// Capacity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Capacity {
    /// Available amount.
    pub available_amount: Option<i64>,
    /// Used amount.
    pub used_amount: Option<i64>,
    /// Zone id.
    pub zone_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Resource id.
    pub resource_id: String,
    /// Resource type.
    pub resource_type: String,
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
