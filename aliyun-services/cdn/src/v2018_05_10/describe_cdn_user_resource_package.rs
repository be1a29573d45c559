// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnUserResourcePackage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN user resource package.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserResourcePackage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::CDN_SERVICE_NOT_FOUND)
)]
pub struct DescribeCdnUserResourcePackage {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Status: default `valid`, for example `valid`.
    pub status: Option<String>,
}

/// Answer of [`DescribeCdnUserResourcePackage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnUserResourcePackageResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource package infos.
    #[rpc(wrapper = "ResourcePackageInfo")]
    pub resource_package_infos: Vec<ResourcePackageInfo>,
}

/// Resource package info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourcePackageInfo {
    /// Commodity code.
    pub commodity_code: String,
    /// Curr capacity.
    pub curr_capacity: String,
    /// Curr capacity base unit.
    pub curr_capacity_base_unit: String,
    /// Curr capacity show unit.
    pub curr_capacity_show_unit: String,
    /// Curr capacity show value.
    pub curr_capacity_show_value: String,
    /// Display name.
    pub display_name: String,
    /// End time.
    pub end_time: String,
    /// Init capacity.
    pub init_capacity: String,
    /// Init capacity base unit.
    pub init_capacity_base_unit: String,
    /// Init capacity show unit.
    pub init_capacity_show_unit: String,
    /// Init capacity show value.
    pub init_capacity_show_value: String,
    /// Instance id.
    pub instance_id: String,
    /// Region.
    pub region: String,
    /// Start time.
    pub start_time: String,
    /// Status.
    pub status: String,
    /// Template name.
    pub template_name: String,
}
