// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCommonBandwidthPackageAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies common bandwidth package attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyCommonBandwidthPackageAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_NAME_MALFORMED, errors::INVALID_PARAMETER_DESCRIPTION_MALFORMED,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND_404,
    )
)]
pub struct ModifyCommonBandwidthPackageAttribute {
    /// Bandwidth package id, for example `cbwp-2ze2ic1xd2qeqk145****`.
    pub bandwidth_package_id: String,
    /// Description, for example `描述`.
    pub description: Option<String>,
    /// Name, for example `test123`.
    pub name: Option<String>,
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
}

/// Answer of [`ModifyCommonBandwidthPackageAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCommonBandwidthPackageAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
