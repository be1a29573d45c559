// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRegions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes regions.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNAUTHORIZED_EMPTY_REGION, errors::INVALID_INSTANCE_CHARGE_TYPE_403,
        errors::INVALID_ACCEPT_LANGUAGE_NOT_FOUND, errors::INVALID_RESOURCE_TYPE_NOT_FOUND,
    )
)]
pub struct DescribeRegions {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `instance`.
    pub resource_type: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRegionsResponse {
    /// Regions.
    #[rpc(wrapper = "Region")]
    pub regions: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
}

/// Region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Region {
    /// Local name.
    pub local_name: String,
    /// Region endpoint.
    pub region_endpoint: String,
    /// Region id.
    pub region_id: String,
    /// Status.
    pub status: String,
}
