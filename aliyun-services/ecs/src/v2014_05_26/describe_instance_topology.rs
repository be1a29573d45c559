// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceTopology`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance topology.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTopology)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_ID_NOT_FOUND_403,
        errors::AUTHENTICATION_FAILED_CONDITION_UNSATISFIED,
        errors::INVALID_REGION_ID_MAL_FORMED_403, errors::INVALID_INSTANCE_IDS_MAL_FORMED,
        errors::INVALID_PARAMETER_TO_MANY_INSTANCE_IDS, errors::RAM_API_NOT_SUPPORTED,
    )
)]
pub struct DescribeInstanceTopology {
    /// Instance ids, for example `["i-bp67acfmxazb4p****"]`.
    #[rpc(json)]
    pub instance_ids: Vec<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeInstanceTopology`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceTopologyResponse {
    /// Id of the request.
    pub request_id: String,
    /// Topologys.
    #[rpc(wrapper = "Topology")]
    pub topologys: Vec<Topology>,
}

/// Topology.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Topology {
    /// Host id.
    pub host_id: String,
    /// Instance id.
    pub instance_id: String,
    /// Network nodes.
    #[rpc(wrapper = "NetworkNodes")]
    pub network_nodes: Vec<String>,
}
