// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeServerRelatedGlobalAccelerationInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes server related global acceleration instances.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeServerRelatedGlobalAccelerationInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_BACKEND_SERVER_ID_NOT_IN_VPC,
        errors::INVALID_BACKEND_SERVER_TYPE_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_BACKEND_SERVER_ID_NOT_FOUND,
    )
)]
pub struct DescribeServerRelatedGlobalAccelerationInstances {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Server id, for example `i-12s3sdf****`.
    pub server_id: String,
    /// Server type, for example `EcsInstance`.
    pub server_type: Option<String>,
}

/// Answer of [`DescribeServerRelatedGlobalAccelerationInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeServerRelatedGlobalAccelerationInstancesResponse {
    /// Global acceleration instances.
    #[rpc(wrapper = "GlobalAccelerationInstance")]
    pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /// Id of the request.
    pub request_id: String,
}

/// Global acceleration instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GlobalAccelerationInstance {
    /// Global acceleration instance id.
    pub global_acceleration_instance_id: String,
    /// IP address.
    pub ip_address: String,
    /// Region id.
    pub region_id: String,
    /// Server IP address.
    pub server_ip_address: String,
}
