// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceTypeFamilies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance type families.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypeFamilies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct DescribeInstanceTypeFamilies {
    /// Generation, for example `ecs-5`.
    pub generation: Option<String>,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeInstanceTypeFamilies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceTypeFamiliesResponse {
    /// Instance type families.
    #[rpc(wrapper = "InstanceTypeFamily")]
    pub instance_type_families: Vec<InstanceTypeFamily>,
    /// Id of the request.
    pub request_id: String,
}

/// Instance type family.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceTypeFamily {
    /// Generation.
    pub generation: String,
    /// Instance type family id.
    pub instance_type_family_id: String,
}
