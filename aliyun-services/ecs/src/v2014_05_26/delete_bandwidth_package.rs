// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteBandwidthPackage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes bandwidth package.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteBandwidthPackage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DEPENDENCY_VIOLATION_FORWARD_ENTRY, errors::DEPENDENCY_VIOLATION_SNAT_ENTRY,
        errors::INVALID_BANDWIDTH_NOT_EXIST, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND, errors::INVALID_NAT_GATEWAY_NOT_FOUND_404,
    )
)]
pub struct DeleteBandwidthPackage {
    /// Bandwidth package id.
    pub bandwidth_package_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteBandwidthPackage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteBandwidthPackageResponse {
    /// Id of the request.
    pub request_id: String,
}
