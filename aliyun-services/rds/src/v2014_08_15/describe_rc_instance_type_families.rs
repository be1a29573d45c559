// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCInstanceTypeFamilies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc instance type families.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceTypeFamilies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCInstanceTypeFamilies {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeRCInstanceTypeFamilies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCInstanceTypeFamiliesResponse {
    /// Instance type families.
    #[rpc(wrapper = "InstanceTypeFamily")]
    pub instance_type_families: Vec<InstanceTypeFamily>,
    /// Id of the request.
    pub request_id: String,
}

/// Instance type family.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceTypeFamily {
    /// Instance type family desc.
    pub instance_type_family_desc: String,
    /// Instance type family id, for example `x.6cm`.
    pub instance_type_family_id: String,
}
