// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDeploymentSets`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes deployment sets.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = deployment_sets,
        item = DeploymentSet
    ),
    errors(errors::INVALID_DEPLOYMENT_SET_IDS_TOO_MANY_INPUT)
)]
pub struct DescribeDeploymentSets {
    /// Deployment set ids.
    #[rpc(json)]
    pub deployment_set_ids: Vec<String>,
    /// Deployment set name, for example `testDeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// Domain, for example `null`.
    pub domain: Option<String>,
    /// Granularity, for example `null`.
    pub granularity: Option<String>,
    /// Network type, for example `null`.
    pub network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Strategy, for example `Availability`.
    pub strategy: Option<String>,
    /// Type, for example `host`.
    pub r#type: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeDeploymentSets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDeploymentSetsResponse {
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
    /// Account id.
    pub account_id: String,
    /// Affinity.
    pub affinity: Option<i64>,
    /// Capacities.
    #[rpc(wrapper = "Capacity")]
    pub capacities: Vec<Capacity>,
    /// Creation time.
    pub creation_time: String,
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
    /// Type.
    pub r#type: String,
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
