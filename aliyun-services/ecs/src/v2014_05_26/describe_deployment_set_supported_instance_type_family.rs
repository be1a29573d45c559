// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDeploymentSetSupportedInstanceTypeFamily`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes deployment set supported instance type family.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSetSupportedInstanceTypeFamily)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamily {
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
    /// Strategy, for example `Availability`.
    pub strategy: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeDeploymentSetSupportedInstanceTypeFamily`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
    /// Instance type families, for example `ecs.i2g,ecs.i1,ecs.i2ne,ecs.i2gne`.
    pub instance_type_families: String,
    /// Id of the request.
    pub request_id: String,
}
